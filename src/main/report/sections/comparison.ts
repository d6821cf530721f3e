import type { ComparedMeasure, ComparisonResult, MeasureComparison } from '../../../shared/campaignResult.ts';
import { distributionChart } from '../charts/distribution.ts';
import { duelChart } from '../charts/duel.ts';
import { half, renderChart } from '../charts/renderChart.ts';
import { axisMoney, count, money, ofHundred, percent } from '../format.ts';
import { chartCard, grid, section, tiles } from '../html/parts.ts';
import type { Language } from '../language.ts';
import { comparisonWords } from './comparisonWords.ts';

/** Two splits on one campaign, future by future on the same random numbers. */
export function comparisonSection(result: ComparisonResult, language: Language): string {
  const words = comparisonWords[language];
  const { first, second, measures } = result.pairs[0]!;
  const [a, b] = [result.results[first]!.split, result.results[second]!.split];
  const npv = measures.find(({ measure }) => measure === 'npv')!;
  const lead = [
    words.verdict(a, b, ofHundred(npv.first.value), ofHundred(npv.second.value)),
    ...(npv.difference
      ? [words.range(money(npv.difference.p5.value, language), money(npv.difference.p95.value, language))]
      : []),
  ];
  const figures = tiles([
    { label: words.wins(a), value: percent(npv.first.value), note: `± ${percent(npv.first.se)}` },
    { label: words.wins(b), value: percent(npv.second.value), note: `± ${percent(npv.second.se)}` },
    ...(npv.difference
      ? [
          {
            label: words.difference,
            value: money(npv.difference.p50.value, language),
            note: `± ${money(npv.difference.p50.se, language)}`,
          },
        ]
      : []),
  ]);
  return section(`${a}  ⟷  ${b}`, words.subtitle(result), lead, [
    figures,
    grid([duelCard(measures, a, b, language), differenceCard(npv, language)]),
  ]);
}

function duelCard(measures: readonly MeasureComparison[], a: string, b: string, language: Language): string {
  const words = comparisonWords[language];
  const rows = measures.map(({ measure, first, tie, second }) => ({
    label: words.measures[measure],
    first: first.value,
    tie: tie.value,
    second: second.value,
  }));
  return chartCard(
    {
      title: words.duel,
      description: words.duelText(a, b),
      svg: renderChart(duelChart(rows), half),
      table: [
        [words.measure, words.firstBetter, words.tie, words.secondBetter, '5%', '50%', '95%'],
        ...measures.map(({ measure, first, tie, second, difference }) => [
          words.measures[measure],
          percent(first.value),
          percent(tie.value),
          percent(second.value),
          ...(['p5', 'p50', 'p95'] as const).map((p) =>
            difference === null ? '–' : figure(measure, difference[p].value, language),
          ),
        ]),
      ],
    },
    language,
  );
}

function figure(measure: ComparedMeasure, value: number, language: Language): string {
  if (measure === 'roi') return percent(value);
  return measure === 'customers' || measure === 'kept' ? count(value) : money(value, language);
}

function differenceCard({ difference, histogram }: MeasureComparison, language: Language): string {
  const words = comparisonWords[language];
  if (difference === null || histogram === null) return '';
  const marks = (['p5', 'p50', 'p95'] as const).map((p) => ({
    at: difference[p].value,
    label: `${p.slice(1)}% ${axisMoney(difference[p].value, language)}`,
  }));
  return chartCard(
    {
      title: words.differenceTitle,
      description: words.differenceText,
      svg: renderChart(distributionChart(histogram, marks, language, 0), half),
      table: [
        [words.from, words.to, words.futures],
        ...histogram.counts.map((futures, i) => [
          money(histogram.edges[i]!, language),
          money(histogram.edges[i + 1]!, language),
          String(futures),
        ]),
      ],
    },
    language,
  );
}
