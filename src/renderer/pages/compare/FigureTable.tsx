import { useText } from '../../app/language/useText.ts';
import { useFormat } from '../../app/theme/look.ts';
import { DataTable, type DataColumn } from '../../components/DataTable.tsx';
import { Why } from '../../components/Why.tsx';
import { measureMessages } from '../productLab/measureMessages.ts';
import { changeInWords, measureRow, measureRows, type MeasureKey } from '../productLab/measures.ts';
import { messages as labMessages } from '../productLab/messages.ts';
import type { Compared } from './compared.ts';
import { messages } from './messages.ts';
import { PlanTag } from './PlanTag.tsx';

/** In this order: the bad case first. */
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

/** The main figures of all plans, each with its change from the baseline. */
export function FigureTable({
  comparison,
  plans,
  dimmed,
  dataDate,
}: Compared & { readonly dataDate: string | null }) {
  const text = useText(messages);
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
  const columns: readonly DataColumn<Shown>[] = [
    { key: 'measure', title: text('measure'), render: (key) => measureText(`${key}.name`) },
    ...plans.map((plan, i): DataColumn<Shown> => ({
      key: `${i}`,
      numeric: true,
      title: (
        <span className="compare-column">
          <PlanTag place={i} /> {plan.name}
        </span>
      ),
      render: (key) => {
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
  return (
    <section className="card compare-section" aria-label={text('figures')} data-dimmed={dimmed}>
      <h2>{text('figures')}</h2>
      <p className="faint small">{text('figuresDescription', { base: plans[0]!.name })}</p>
      <DataTable caption={text('figures')} columns={columns} rows={shown} rowKey={(key) => key} />
    </section>
  );
}
