import type { Plan } from '../../../../shared/plan.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import { optimalBlockLength } from '../../stats/blockLength.ts';
import type { MarketFactors } from './marketFactors.ts';
import type { MarketSource } from './resolvedHolding.ts';
import { seriesFactors } from './seriesFactors.ts';

/** Months of the series, drawn together in blocks. */
export function bootstrapFactors(
  plan: Plan,
  sources: readonly MarketSource[],
  notices: Notice[],
): MarketFactors {
  return seriesFactors(plan, sources, notices, 'bootstrap.noSeries', (history) => ({
    kind: 'bootstrap',
    history,
    blockMonths: blockMonths(plan, history, notices),
  }));
}

/** The plan's block length, or the longest of the series' optimal ones. */
function blockMonths(plan: Plan, history: readonly (readonly number[])[], notices: Notice[]): number {
  if (plan.blockMonths !== undefined) return plan.blockMonths;
  const lengths = history[0]!.map(
    (_value, i) => optimalBlockLength(history.map((row) => row[i]!)).stationary,
  );
  const months = Math.max(1, ...lengths);
  notices.push({ code: 'bootstrap.blockLength', values: { months } });
  return months;
}
