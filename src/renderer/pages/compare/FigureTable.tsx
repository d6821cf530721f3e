import { useShownName } from '../../app/language/useShownName.ts';
import { useText } from '../../app/language/useText.ts';
import { useFormat } from '../../app/theme/look.ts';
import type { Cell } from '../../charts/spec.ts';
import { DataTable, type DataColumn } from '../../components/DataTable.tsx';
import { TableExport } from '../../components/TableExport.tsx';
import { Why } from '../../components/Why.tsx';
import { measureMessages } from '../productLab/measureMessages.ts';
import { changeInWords, measureRow, measureRows, type MeasureKey } from '../productLab/measures.ts';
import { messages as labMessages } from '../productLab/messages.ts';
import { paidInBy } from './comparable.ts';
import { comparedStamp, type Compared } from './compared.ts';
import type { ChartFacts } from './FanRow.tsx';
import { messages } from './messages.ts';
import { planLetters, PlanTag } from './PlanTag.tsx';

/** What was put in and for how long, without which the rest says little; then the bad case first. */
const given = ['paidIn', 'term'] as const;
const shown = [
  'p5',
  'p50',
  'p95',
  'loss',
  'beatDeposit',
  'mwrBad',
  'mwr',
  'volatility',
  'drawdownBad',
  'es95',
  'unmet',
] as const satisfies readonly MeasureKey[];
type Shown = (typeof shown)[number];
type Given = (typeof given)[number];

const isGiven = (key: Shown | Given): key is Given => key === 'paidIn' || key === 'term';

/** What is given, without an error; the baseline has no change. */
const besideBaseline = (value: number, place: number): readonly Cell[] =>
  place === 0 ? [value, null] : [value, null, null];

/** The main figures of all plans, each with its change from the baseline. */
export function FigureTable({ comparison, plans, dimmed, synthetic, dataDate }: Compared & ChartFacts) {
  const text = useText(messages);
  const nameOf = useShownName();
  const lab = useText(labMessages);
  const measureText = useText(measureMessages);
  const format = useFormat();
  const rows = comparison.results.map((result, i) =>
    measureRows({
      result,
      plan: plans[i]!,
      format,
      text: measureText,
      modelName: lab(`model.${plans[i]!.model}`),
      source: text(comparison.oneMarket ? 'source' : 'sourceOwn'),
      dataDate,
    }),
  );
  const columns: readonly DataColumn<Shown | Given>[] = [
    {
      key: 'measure',
      title: text('measure'),
      render: (key) => (isGiven(key) ? text(key) : measureText(`${key}.name`)),
    },
    ...plans.map((plan, i): DataColumn<Shown | Given> => ({
      key: `${i}`,
      numeric: true,
      title: (
        <span className="compare-column">
          <PlanTag place={i} /> {nameOf(plan.name)}
        </span>
      ),
      render: (key) => {
        if (key === 'paidIn') return format.money(paidInBy(plan, comparison.results[i]));
        if (key === 'term') return format.duration(plan.months);
        const row = measureRow(rows[i]!, key);
        const { explanation } = row;
        return (
          <span className="stacked">
            <Why explanation={explanation}>{explanation.value}</Why>
            <small>
              {i === 0 ? text('baseline') : (changeInWords(row, rows[0]!, format) ?? text('same'))}
            </small>
          </span>
        );
      },
    })),
  ];
  const sheet = {
    name: text('figures'),
    columns: [
      text('measure'),
      ...plans.flatMap(({ name }, i) => [
        `${planLetters[i]} ${nameOf(name)}`,
        text('errorOf', { name: planLetters[i]! }),
        ...(i === 0 ? [] : [text('lessBaseline', { name: planLetters[i]!, base: planLetters[0] })]),
      ]),
    ],
    rows: [
      [
        text('paidIn'),
        ...plans.flatMap((plan, i) => besideBaseline(paidInBy(plan, comparison.results[i]), i)),
      ],
      [text('termMonths'), ...plans.flatMap(({ months }, i) => besideBaseline(months, i))],
      ...shown.map((key) => [
        measureText(`${key}.name`),
        ...rows.flatMap((of, i) => {
          const { value, se } = measureRow(of, key).estimate;
          const less = value - measureRow(rows[0]!, key).estimate.value;
          return i === 0 ? [value, se] : [value, se, less];
        }),
      ]),
    ],
  };
  return (
    <section className="card compare-section" aria-label={text('figures')} data-dimmed={dimmed}>
      <header className="lab-section-head">
        <h2>{text('figures')}</h2>
        <TableExport
          name={text('figures')}
          sheets={[sheet]}
          stamp={comparedStamp(comparison, plans, { synthetic, dataDate })}
        />
      </header>
      <p className="faint small">{text('figuresDescription', { base: planLetters[0] })}</p>
      <DataTable
        caption={text('figures')}
        columns={columns}
        rows={[...given, ...shown]}
        rowKey={(key) => key}
      />
    </section>
  );
}
