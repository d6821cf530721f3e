import type { HistoryResult } from '../../../shared/history.ts';
import type { OwnMeasure } from '../../../shared/formula.ts';
import type { SimulationResult } from '../../../shared/simulation.ts';
import { distributionChart } from '../charts/distribution.ts';
import { fanChart } from '../charts/fan.ts';
import { historyChart } from '../charts/history.ts';
import { half, renderChart, wide } from '../charts/renderChart.ts';
import { waterfallChart } from '../charts/waterfall.ts';
import type { WaterfallStep } from '../charts/waterfall.ts';
import { axisMoney, money, ofHundred, percent } from '../format.ts';
import { chartCard, grid, section, tableCard, tiles, withError } from '../html/parts.ts';
import type { Language } from '../language.ts';
import { combinationWords } from './combinationWords.ts';

/** The future of one combination, and its replay on the true series. */
export function combinationSection(
  result: SimulationResult,
  own: readonly OwnMeasure[],
  history: HistoryResult,
  language: Language,
): string {
  const words = combinationWords[language];
  const { terminal } = result;
  const yuan = (value: number): string => money(value, language);
  const year = Math.round((result.months / 12) * 10) / 10;
  const lead = [
    words.bad(yuan(terminal.p5.value), ofHundred(result.lossProbability.value)),
    words.middle(yuan(terminal.p50.value), yuan(result.paidIn), year),
    words.deposit(ofHundred(result.beatDepositProbability.value), result.deposit.name[language]),
  ];
  const figures = tiles([
    { ...withError(words.p5, terminal.p5, yuan), tone: 'bad' },
    withError(words.p50, terminal.p50, yuan),
    withError(words.p95, terminal.p95, yuan),
    withError(words.loss, result.lossProbability, percent),
    withError(words.drawdown, result.maxDrawdown.p50, percent),
    withError(words.perYear, result.moneyWeightedReturn.p50, (value) => percent(value, 2)),
  ]);
  const cards = [fanCard, distributionCard, splitCard].map((card) => card(result, language));
  return section(result.name, words.subtitle(result), lead, [
    figures,
    grid([...cards, historyCard(history, language), ...ownCard(own, language)]),
  ]);
}

/** The bank's own measures, with the formula of each; nothing where it has none. */
function ownCard(own: readonly OwnMeasure[], language: Language): string[] {
  if (own.length === 0) return [];
  const words = combinationWords[language];
  const figure: Readonly<Record<OwnMeasure['unit'], (value: number, finer: number) => string>> = {
    number: (value) => String(Number(value.toPrecision(4))),
    percent: (value, finer) => percent(value, 2 + finer),
    yuan: (value) => money(value, language),
  };
  const rows = own.map(({ name, text, unit, value, se }) => [
    name[language],
    value === null ? words.noValue : figure[unit](value, 0),
    se === null ? '–' : `± ${figure[unit](se, 1)}`,
    text,
  ]);
  return [
    tableCard({
      title: words.own,
      description: words.ownText,
      table: [[words.measure, words.value, words.error, words.formula], ...rows],
    }),
  ];
}

function fanCard(result: SimulationResult, language: Language): string {
  const words = combinationWords[language];
  const yearly = result.fan.filter(({ month }) => month % 12 === 0 || month === result.months);
  return chartCard(
    {
      title: words.fan,
      description: words.fanText,
      svg: renderChart(fanChart(result, language), wide),
      isWide: true,
      table: [
        [words.month, '5%', '10%', '25%', '50%', '75%', '90%', '95%', words.depositName],
        ...yearly.map(({ month, date, p5, p10, p25, p50, p75, p90, p95 }) => [
          date,
          ...[p5, p10, p25, p50, p75, p90, p95, result.deposit.values[month]!].map((value) =>
            money(value, language),
          ),
        ]),
      ],
    },
    language,
  );
}

function distributionCard(result: SimulationResult, language: Language): string {
  const words = combinationWords[language];
  const { terminal, histogram } = result;
  const marks = [terminal.p5, terminal.p50, terminal.p95].map(({ value }, i) => ({
    at: value,
    label: `${[5, 50, 95][i]!}% ${axisMoney(value, language)}`,
  }));
  return chartCard(
    {
      title: words.distribution,
      description: words.distributionText,
      svg: renderChart(distributionChart(histogram, marks, language, result.paidIn), half),
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

function splitCard({ split, terminal }: SimulationResult, language: Language): string {
  const words = combinationWords[language];
  const steps: readonly WaterfallStep[] = [
    { label: words.paidIn, value: split.paidIn, kind: 'total' },
    ...(split.withdrawn.value > 0
      ? [{ label: words.withdrawn, value: -split.withdrawn.value, kind: 'change' } as const]
      : []),
    { label: words.interest, value: split.interest.value, kind: 'change' },
    { label: words.market, value: split.market.value, kind: 'change' },
    { label: words.fees, value: -split.fees.value, kind: 'change' },
    ...(split.rewards.value > 0
      ? [{ label: words.rewards, value: split.rewards.value, kind: 'change' } as const]
      : []),
    ...(split.tax.value > 0 ? [{ label: words.tax, value: -split.tax.value, kind: 'change' } as const] : []),
    { label: words.end, value: terminal.mean.value, kind: 'total' },
  ];
  return chartCard(
    {
      title: words.split,
      description: words.splitText,
      svg: renderChart(waterfallChart(steps, language), half),
      table: [
        [words.part, words.amount],
        ...steps.map(({ label, value }) => [label, money(value, language)]),
      ],
    },
    language,
  );
}

function historyCard(history: HistoryResult, language: Language): string {
  const words = combinationWords[language];
  const { windows, replay } = history;
  const rows = [
    { name: words.whole, outcome: replay.outcome },
    ...(windows
      ? [
          { name: words.worst, outcome: windows.worst },
          { name: words.medianWindow, outcome: windows.median },
          { name: words.best, outcome: windows.best },
        ]
      : []),
  ];
  return chartCard(
    {
      title: words.history,
      description: words.historyText(history),
      svg: renderChart(historyChart(history, language), wide),
      isWide: true,
      table: [
        [words.window, words.from, words.to, words.gain, words.perYear, words.drawdown],
        ...rows.map(({ name, outcome }) => [
          name,
          outcome.startDate,
          outcome.endDate,
          money(outcome.gain, language),
          percent(outcome.moneyWeightedReturn, 2),
          percent(outcome.maxDrawdown),
        ]),
      ],
    },
    language,
  );
}
