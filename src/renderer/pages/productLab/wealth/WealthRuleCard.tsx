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
import { useAct } from '../../../app/api/useAct.ts';
import { useText } from '../../../app/language/useText.ts';
import { changeSettings } from '../../../app/settings/useSettings.ts';
import { DataTable } from '../../../components/DataTable.tsx';
import { NumberField } from '../../../components/NumberField.tsx';
import { messages } from './wealthMessages.ts';

const items: readonly WealthItem[] = wealthAxes.flatMap((axis) => [...wealthItems[axis]]);

/** Weights and thresholds of the scores, kept in the file. */
export function WealthRuleCard({ rule }: { readonly rule: WealthRule }) {
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
  return (
    <section className="card lab-section" aria-label={text('rule')}>
      <div className="lab-section-head">
        <h2>{text('rule')}</h2>
        {JSON.stringify(rule) === JSON.stringify(firstWealthRule) ? null : (
          <Button size="small" onClick={() => keep(firstWealthRule)}>
            {text('restore')}
          </Button>
        )}
      </div>
      <p className="chart-card-description">{text('ruleDescription')}</p>
      {refused ? <p role="alert">{text('refused')}</p> : null}
      <DataTable<WealthItem>
        caption={text('rule')}
        rows={items}
        rowKey={(item) => item}
        columns={[
          { key: 'item', title: text('item'), render: (item) => text(item) },
          ...(['weight', 'zero', 'full'] as const).map((key) => ({
            key,
            title: text(key),
            numeric: true,
            render: field(key),
          })),
        ]}
      />
    </section>
  );
}
