import type { RealOutcome } from '../../../../shared/simulation.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { TableHead } from '../../../components/TableHead.tsx';
import { tableSheet } from '../../../components/tableSheet.ts';
import { Why, type Explanation } from '../../../components/Why.tsx';
import type { Simulated } from '../Simulated.ts';
import { messages } from './modelMessages.ts';

const cases = ['p5', 'p25', 'p50', 'p75', 'p95', 'mean'] as const;
type Case = (typeof cases)[number];

export interface RealProps {
  readonly real: RealOutcome;
  readonly simulated: Simulated;
}

/** The end value in money of the plan's start, beside the nominal one. */
export function RealCard({ real, simulated }: RealProps) {
  const text = useText(messages);
  const format = useFormat();
  const { result, stamp, dimmed } = simulated;
  const { p5, p50, p95 } = real.inflation;
  const inflation = text('rangeWords', {
    from: format.percent(p5.value, 1),
    to: format.percent(p95.value, 1),
  });
  const explain = (name: Case): Explanation => ({
    name: text('field', { part: text('real'), field: text(`case.${name}`) }),
    value: format.money(real.terminal[name].value),
    definition: text('realDefinition'),
    formula: text('realFormula'),
    inputs: [
      { label: text('nominal'), value: format.money(result.terminal[name].value) },
      { label: text('inflation'), value: inflation },
    ],
    paths: result.paths,
    standardError: `±${format.money(real.terminal[name].se)}`,
    ...(stamp.seed === undefined ? {} : { seed: stamp.seed }),
    engineVersion: stamp.engineVersion,
    source: text('realSource'),
    dataDate: stamp.dataDate ?? undefined,
  });
  const columns: readonly DataColumn<Case>[] = [
    { key: 'case', title: text('case'), render: (name) => text(`case.${name}`) },
    {
      key: 'nominal',
      title: text('nominal'),
      numeric: true,
      render: (name) => format.money(result.terminal[name].value),
      value: (name) => result.terminal[name].value,
    },
    {
      key: 'real',
      title: text('real'),
      numeric: true,
      render: (name) => <Why explanation={explain(name)}>{format.money(real.terminal[name].value)}</Why>,
      value: (name) => real.terminal[name].value,
    },
    {
      key: 'error',
      title: text('error'),
      numeric: true,
      render: (name) => <span className="faint">{`±${format.money(real.terminal[name].se)}`}</span>,
      value: (name) => real.terminal[name].se,
    },
  ];
  const title = text('realTitle');
  return (
    <section className="card lab-section" aria-label={title} data-dimmed={dimmed}>
      <TableHead title={title} sheets={[tableSheet(title, columns, cases)]} stamp={stamp}>
        <p className="chart-card-description">
          {text('realDescription', { range: inflation, middle: format.percent(p50.value, 1) })}
        </p>
      </TableHead>
      <DataTable<Case> caption={title} rows={cases} rowKey={(name) => name} columns={columns} />
    </section>
  );
}
