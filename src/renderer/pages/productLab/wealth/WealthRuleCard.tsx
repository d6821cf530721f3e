import { Button } from 'antd';
import { useState } from 'react';
import {
  firstWealthRule,
  wealthAxes,
  wealthItems,
  wealthRule,
  type WealthItem,
  type WealthRule,
  type WealthScale,
} from '../../../../shared/wealthCheck.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { useAct } from '../../../app/api/useAct.ts';
import { useText } from '../../../app/language/useText.ts';
import { changeSettings } from '../../../app/settings/useSettings.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { NumberField } from '../../../components/NumberField.tsx';
import { TableHead } from '../../../components/TableHead.tsx';
import { tableSheet } from '../../../components/tableSheet.ts';
import { messages } from './wealthMessages.ts';

const items: readonly WealthItem[] = wealthAxes.flatMap((axis) => [...wealthItems[axis]]);

export interface WealthRuleCardProps {
  readonly rule: WealthRule;
  readonly stamp: ExportStamp;
}

/** Weights and thresholds of the scores, kept in the file. */
export function WealthRuleCard({ rule, stamp }: WealthRuleCardProps) {
  const text = useText(messages);
  const act = useAct();
  const [refused, setRefused] = useState(false);
  const keep = (next: WealthRule): void => {
    const valid = wealthRule.safeParse(next).success;
    setRefused(!valid);
    if (valid) act(() => changeSettings({ wealthRule: next }));
  };
  const field = (key: keyof WealthScale) => (item: WealthItem) => (
    <NumberField
      label={`${text(item)} · ${text(key)}`}
      value={rule[item][key]}
      min={key === 'weight' ? 0 : -1}
      max={1}
      step={key === 'weight' ? 0.05 : 0.005}
      {...(key === 'weight' ? { digits: 2 } : { kind: 'percent' as const, digits: 1, unit: '%' })}
      onCommit={(value) => keep({ ...rule, [item]: { ...rule[item], [key]: value } })}
    />
  );
  const columns: readonly DataColumn<WealthItem>[] = [
    { key: 'item', title: text('item'), render: (item) => text(item) },
    ...(['weight', 'zero', 'full'] as const).map((key) => ({
      key,
      title: text(key),
      numeric: true,
      render: field(key),
      value: (item: WealthItem) => rule[item][key],
    })),
  ];
  return (
    <section className="card lab-section" aria-label={text('rule')}>
      <TableHead
        title={text('rule')}
        sheets={[tableSheet(text('rule'), columns, items)]}
        stamp={stamp}
        tools={
          JSON.stringify(rule) === JSON.stringify(firstWealthRule) ? null : (
            <Button size="small" onClick={() => keep(firstWealthRule)}>
              {text('restore')}
            </Button>
          )
        }
      />
      <p className="chart-card-description">{text('ruleDescription')}</p>
      {refused ? <p role="alert">{text('refused')}</p> : null}
      <DataTable<WealthItem> caption={text('rule')} rows={items} rowKey={(item) => item} columns={columns} />
    </section>
  );
}
