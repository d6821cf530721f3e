import type { GoalOutcome } from '../../../../shared/simulation.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { TableHead } from '../../../components/TableHead.tsx';
import { tableSheet } from '../../../components/tableSheet.ts';
import { Why, type Explanation } from '../../../components/Why.tsx';
import { messages as labMessages } from '../messages.ts';
import type { Simulated } from '../Simulated.ts';
import { messages } from './flowMessages.ts';

/** How each goal fares: its chance, and what is lacking. */
export function GoalsCard({ result, rows, stamp, dimmed }: Simulated) {
  const text = useText(messages);
  const lab = useText(labMessages);
  const format = useFormat();
  // What all figures of a run have in common: source, seed, version, paths.
  const common = rows[0]!.explanation;
  const needed = (amount: string, modelled = false): string =>
    modelled ? text('onAverage', { amount }) : amount;
  const inputs = ({ date, amount, asked, money, modelled }: GoalOutcome): Explanation['inputs'] => [
    { label: text('goalDate'), value: format.date(date) },
    { label: text('needed'), value: needed(format.money(amount), modelled) },
    ...(money === 'today' ? [{ label: text('asked'), value: format.money(asked) }] : []),
  ];
  const chance = (goal: GoalOutcome): Explanation => ({
    ...common,
    name: `${goal.label} · ${text('chance')}`,
    value: format.percent(goal.probability.value, 1),
    definition: text('chanceDefinition'),
    formula: text('chanceFormula'),
    inputs: inputs(goal),
    standardError: `± ${format.percent(goal.probability.se, 2)}`,
  });
  const lacking = (goal: GoalOutcome): Explanation => ({
    ...common,
    name: `${goal.label} · ${text('lacking')}`,
    value: format.money(goal.expectedShortfall.value),
    definition: text('lackingDefinition'),
    formula: text('lackingFormula'),
    inputs: inputs(goal),
    standardError: `± ${format.money(goal.expectedShortfall.se)}`,
  });
  const columns: readonly DataColumn<GoalOutcome>[] = [
    {
      key: 'goal',
      title: text('goal'),
      render: ({ label, date, spend }) => (
        <>
          {label}
          <span className="faint small">
            {` · ${format.month(date)}${spend ? ` · ${text('spent')}` : ''}`}
          </span>
        </>
      ),
      value: ({ label, date }) => `${label} (${date})`,
    },
    {
      key: 'amount',
      title: text('needed'),
      numeric: true,
      render: ({ amount, modelled }) => needed(format.money(amount), modelled),
      value: ({ amount }) => amount,
    },
    {
      key: 'chance',
      title: text('chance'),
      numeric: true,
      render: (goal) => <Why explanation={chance(goal)}>{chance(goal).value}</Why>,
      value: ({ probability }) => probability.value,
      error: ({ probability }) => probability.se,
    },
    {
      key: 'lacking',
      title: text('lacking'),
      numeric: true,
      render: (goal) => <Why explanation={lacking(goal)}>{lacking(goal).value}</Why>,
      value: ({ expectedShortfall }) => expectedShortfall.value,
      error: ({ expectedShortfall }) => expectedShortfall.se,
    },
    {
      key: 'missed',
      title: text('lackingWhenMissed'),
      numeric: true,
      render: ({ shortfallWhenMissed }) =>
        shortfallWhenMissed ? format.money(shortfallWhenMissed.value) : '—',
      value: ({ shortfallWhenMissed }) => shortfallWhenMissed?.value ?? null,
      error: ({ shortfallWhenMissed }) => shortfallWhenMissed?.se ?? null,
    },
  ];
  const title = text('goalsTitle');
  return (
    <section className="card lab-section" aria-label={title} data-dimmed={dimmed}>
      <TableHead
        title={title}
        sheets={[tableSheet(title, columns, result.goals, lab('error'))]}
        stamp={stamp}
      >
        <p className="chart-card-description">{text('goalsDescription')}</p>
      </TableHead>
      <DataTable<GoalOutcome>
        caption={title}
        rows={result.goals}
        rowKey={(_goal, i) => String(i)}
        columns={columns}
      />
    </section>
  );
}
