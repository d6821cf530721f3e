import { RollbackOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import type { Plan } from '../../../../shared/plan.ts';
import type { Format } from '../../../app/format/createFormat.ts';
import { useText, type Text } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { TableExport } from '../../../components/TableExport.tsx';
import { tableSheet } from '../../../components/tableSheet.ts';
import { messages as labMessages } from '../messages.ts';
import { holdingName, type LabText, type Shelf } from '../planWords.ts';
import { messages } from './differenceMessages.ts';
import {
  asBaseline,
  differingPlanInputs,
  type DifferingInput,
  type PlanField,
} from './differingPlanInputs.ts';

export interface DifferenceTableProps {
  readonly caption: string;
  readonly baseline: Plan;
  readonly plan: Plan;
  readonly shelf: Shelf;
  /** Heads of the two columns, and what they are called in a file where they are no plain text. */
  readonly titles: { readonly baseline: ReactNode; readonly plan: ReactNode };
  readonly headings?: { readonly baseline: string; readonly plan: string };
  readonly stamp: ExportStamp;
  /** The plan with one input as the baseline has it, and that input's name. */
  readonly onReset: (plan: Plan, input: string) => void;
}

type DifferenceText = Text<keyof typeof messages.words>;

/** A setting in words; long ones are only named. */
function fieldWords(plan: Plan, key: PlanField, format: Format, text: DifferenceText, lab: LabText): string {
  if (key === 'sampling') return lab(`sampling.${plan.sampling ?? 'pseudo'}`);
  const value = plan[key];
  if (value === undefined) return text(key === 'blockMonths' ? 'automatic' : 'none');
  if (key === 'months') return format.duration(plan.months);
  if (key === 'initial' || key === 'monthly' || key === 'withdraw') return format.money(plan[key]);
  if (key === 'startDate') return format.date(plan.startDate);
  if (key === 'rebalance') return lab(`rebalance.${plan.rebalance}`);
  if (key === 'model') return lab(`model.${plan.model}`);
  if (key === 'inflation' || key === 'rebalanceBand') return format.percent(Number(value));
  if (key === 'withdrawFrom') return format.count(plan.withdrawFrom + 1);
  if (key === 'seed') return String(plan.seed);
  if (Array.isArray(value) && key !== 'correlation') return text('items', { count: value.length });
  return typeof value === 'number' ? format.field(value, 2) : text('ownSetting');
}

/** Every input in which a plan differs from a baseline, each with a way back. */
export function DifferenceTable({
  caption,
  baseline,
  plan,
  shelf,
  titles,
  headings,
  stamp,
  onReset,
}: DifferenceTableProps) {
  const text = useText(messages);
  const lab = useText(labMessages);
  const { format, language } = useLook();
  const name = (input: DifferingInput): string =>
    input.kind === 'field'
      ? text(`input.${input.key}`)
      : text('weightOf', { name: holdingName(input.holding, shelf, language, format, lab) });
  const words = (input: DifferingInput, of: Plan, side: 'base' | 'own'): string => {
    if (input.kind === 'field') return fieldWords(of, input.key, format, text, lab);
    const weight = input[side];
    return weight === null ? text('none') : format.percent(weight);
  };
  const columns: readonly DataColumn<DifferingInput>[] = [
    { key: 'input', title: text('input'), render: name },
    {
      key: 'base',
      title: titles.baseline,
      ...(headings ? { heading: headings.baseline } : {}),
      numeric: true,
      render: (input) => words(input, baseline, 'base'),
    },
    {
      key: 'own',
      title: titles.plan,
      ...(headings ? { heading: headings.plan } : {}),
      numeric: true,
      render: (input) => words(input, plan, 'own'),
    },
  ];
  const rows = differingPlanInputs(baseline, plan);
  const reset: DataColumn<DifferingInput> = {
    key: 'reset',
    title: (
      <>
        <span className="visually-hidden">{text('resetColumn')}</span>
        <TableExport name={caption} sheets={[tableSheet(caption, columns, rows)]} stamp={stamp} />
      </>
    ),
    numeric: true,
    render: (input) => {
      const title = text('reset', { input: name(input) });
      return (
        <Tooltip title={title}>
          <Button
            type="text"
            size="small"
            icon={<RollbackOutlined />}
            aria-label={title}
            onClick={() => onReset(asBaseline(plan, baseline, input), name(input))}
          />
        </Tooltip>
      );
    },
  };
  return (
    <DataTable
      caption={caption}
      columns={[...columns, reset]}
      rows={rows}
      rowKey={({ kind, key }) => `${kind} ${key}`}
    />
  );
}
