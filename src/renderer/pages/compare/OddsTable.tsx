import { lowerIsBetter, planMeasures, type PlanMeasure } from '../../../shared/planComparison.ts';
import { useShownName } from '../../app/language/useShownName.ts';
import { useText } from '../../app/language/useText.ts';
import { useFormat } from '../../app/theme/look.ts';
import { DataTable, type DataColumn } from '../../components/DataTable.tsx';
import { TableExport } from '../../components/TableExport.tsx';
import { Why, type Explanation } from '../../components/Why.tsx';
import { comparableEnds } from './comparable.ts';
import { comparedStamp, type Compared } from './compared.ts';
import type { ChartFacts } from './FanRow.tsx';
import { messages } from './messages.ts';
import { againstBaseline } from './pairWith.ts';
import { planLetters, PlanTag } from './PlanTag.tsx';

/** Cells of figures that say nothing about plans of unlike terms or payments. */
const notCompared: readonly null[] = Array.from({ length: 7 }, () => null);

/** In how many futures each plan is better than the baseline, equal, or worse. */
export function OddsTable({ comparison, plans, dimmed, synthetic, dataDate }: Compared & ChartFacts) {
  const text = useText(messages);
  const nameOf = useShownName();
  const format = useFormat();
  const base = planLetters[0];
  const unit = (measure: PlanMeasure) =>
    measure === 'end' || measure === 'gain' ? format.signedMoney : format.signedPercent;
  const cell = (measure: PlanMeasure, place: number) => {
    if (measure === 'end' && !comparableEnds(plans[place]!, plans[0]!)) {
      return <span className="faint small">{text('notComparable')}</span>;
    }
    const { wins, tie, losses, difference } = againstBaseline(comparison, place, measure);
    // Small chances keep a second digit, and the three then all do, so that they still add up.
    const digits = [wins, tie, losses].some(({ value }) => value > 0 && value < 0.01) ? 2 : 1;
    const words = (value: number): string => format.percent(value, digits);
    const name = planLetters[place]!;
    const explanation: Explanation = {
      name: text('whyName', { name, measure: text(`measure.${measure}`) }),
      value: text('better', { share: words(wins.value) }),
      definition: text('whyDefinition', { name, base }),
      formula: text(lowerIsBetter[measure] ? 'whyFormulaLess' : 'whyFormula'),
      inputs: difference
        ? [
            { label: text('differenceMedian'), value: unit(measure)(difference.p50) },
            {
              label: text('differenceRange'),
              value: `${unit(measure)(difference.p5)} – ${unit(measure)(difference.p95)}`,
            },
          ]
        : [],
      paths: comparison.paths,
      standardError: `± ${format.percent(wins.se, 2)}`,
      seed: comparison.seed,
      engineVersion: comparison.engineVersion,
      source: text(comparison.oneMarket ? 'source' : 'sourceOwn'),
      dataDate: dataDate ?? undefined,
    };
    return (
      <div className="compare-odds">
        <div className="compare-odds-bar" aria-hidden="true">
          <span data-side="better" style={{ flexGrow: wins.value }} />
          <span data-side="tie" style={{ flexGrow: tie.value }} />
          <span data-side="worse" style={{ flexGrow: losses.value }} />
        </div>
        <div className="compare-odds-words">
          <Why explanation={explanation}>{text('better', { share: words(wins.value) })}</Why>
          <span>{text('tie', { share: words(tie.value) })}</span>
          <span>{text('worse', { share: words(losses.value) })}</span>
        </div>
      </div>
    );
  };
  const columns: readonly DataColumn<PlanMeasure>[] = [
    { key: 'measure', title: text('measure'), render: (measure) => text(`measure.${measure}`) },
    ...plans.slice(1).map((plan, i): DataColumn<PlanMeasure> => ({
      key: `${i}`,
      title: (
        <span className="compare-column">
          <PlanTag place={i + 1} /> {nameOf(plan.name)}
        </span>
      ),
      render: (measure) => cell(measure, i + 1),
    })),
  ];
  const sheet = {
    name: text('odds'),
    columns: [
      text('measure'),
      text('plan'),
      text('betterShare'),
      text('errorOf', { name: text('betterShare') }),
      text('tieShare'),
      text('worseShare'),
      text('differenceMedian'),
      text('differenceP5'),
      text('differenceP95'),
    ],
    rows: planMeasures.flatMap((measure) =>
      plans.slice(1).flatMap((plan, i) => {
        const named = [text(`measure.${measure}`), nameOf(plan.name)];
        if (measure === 'end' && !comparableEnds(plan, plans[0]!)) return [[...named, ...notCompared]];
        const { wins, tie, losses, difference } = againstBaseline(comparison, i + 1, measure);
        return [
          [
            ...named,
            wins.value,
            wins.se,
            tie.value,
            losses.value,
            difference?.p50 ?? null,
            difference?.p5 ?? null,
            difference?.p95 ?? null,
          ],
        ];
      }),
    ),
  };
  return (
    <section className="card compare-section" aria-label={text('odds')} data-dimmed={dimmed}>
      <header className="lab-section-head">
        <h2>{text('odds')}</h2>
        <TableExport
          name={text('odds')}
          sheets={[sheet]}
          stamp={comparedStamp(comparison, plans, { synthetic, dataDate })}
        />
      </header>
      <p className="faint small">{text('oddsDescription', { base })}</p>
      <DataTable caption={text('odds')} columns={columns} rows={planMeasures} rowKey={(measure) => measure} />
    </section>
  );
}
