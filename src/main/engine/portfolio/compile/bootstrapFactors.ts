import type { Plan } from '../../../../shared/plan.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import { optimalBlockLength } from '../../stats/blockLength.ts';
import type { Matrix } from '../../stats/matrix.ts';
import type { MarketLaw } from './marketLaw.ts';
import type { MarketSource } from './resolvedHolding.ts';
import { seriesFactors } from './seriesFactors.ts';

/** Months of the series, drawn together in blocks. */
export function bootstrapFactors(plan: Plan, sources: readonly MarketSource[], notices: Notice[]): MarketLaw {
  return seriesFactors(plan, sources, notices, 'bootstrap.noSeries', (history, names) => ({
    kind: 'bootstrap',
    history,
    blockMonths: blockMonths(plan, ofHoldings(history, names, sources), notices),
  }));
}

/** The history of the holdings' series: prices that are drawn with them have a season, and no say in the blocks. */
function ofHoldings(history: Matrix, names: readonly string[], sources: readonly MarketSource[]): Matrix {
  const prices = new Set(
    sources.flatMap(({ holding, series }) => (holding === undefined ? [series?.name] : [])),
  );
  const held = names.flatMap((name, i) => (prices.has(name) ? [] : [i]));
  return held.length === 0 ? history : history.map((row) => held.map((i) => row[i]!));
}

/** The plan's block length, or the longest of the series' optimal ones. */
function blockMonths(plan: Plan, history: Matrix, notices: Notice[]): number {
  if (plan.blockMonths !== undefined) return plan.blockMonths;
  const lengths = history[0]!.map(
    (_value, i) => optimalBlockLength(history.map((row) => row[i]!)).stationary,
  );
  const months = Math.max(1, ...lengths);
  notices.push({ code: 'bootstrap.blockLength', values: { months } });
  return months;
}
