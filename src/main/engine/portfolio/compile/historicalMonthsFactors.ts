import type { Plan } from '../../../../shared/plan.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import type { MarketLaw } from './marketLaw.ts';
import type { MarketSource } from './resolvedHolding.ts';
import { seriesFactors } from './seriesFactors.ts';

/** Single months of the series, drawn together: a bootstrap whose blocks are one month long. */
export function historicalMonthsFactors(
  plan: Plan,
  sources: readonly MarketSource[],
  notices: Notice[],
): MarketLaw {
  return seriesFactors(plan, sources, notices, 'bootstrap.noSeries', (history) => ({
    kind: 'bootstrap',
    history,
    blockMonths: 1,
  }));
}
