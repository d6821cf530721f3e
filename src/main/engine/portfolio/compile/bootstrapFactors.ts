import type { Plan } from '../../../../shared/plan.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import { optimalBlockLength } from '../../stats/blockLength.ts';
import { identity } from '../../stats/matrix.ts';
import type { ReturnSpec } from '../returns/returnSpec.ts';
import { commonHistory } from './commonHistory.ts';
import { distinctSources } from './distinctSources.ts';
import { lognormalFactors } from './lognormalFactors.ts';
import type { MarketFactors } from './marketFactors.ts';
import type { MarketSource } from './resolvedHolding.ts';

/**
 * Months of the series, drawn together in blocks; a source without a series moves beside them by its assumption,
 * independently. The bootstrapped factors come first.
 */
export function bootstrapFactors(
  plan: Plan,
  sources: readonly MarketSource[],
  notices: Notice[],
): MarketFactors {
  if (plan.correlation) notices.push({ code: 'correlation.unused', values: {} });
  // Whoever has a series follows it, and not the assumption.
  const { distinct, columns } = distinctSources(
    sources.map(({ series, assumption }) => (series ? { series } : { assumption: assumption! })),
  );
  const drawn = distinct.flatMap(({ series }) => (series ? [series] : []));
  const assumed = distinct.filter(({ series }) => !series);
  if (drawn.length === 0) {
    notices.push({ code: 'bootstrap.noSeries', values: {} });
    const { correlation: _unused, ...independent } = plan;
    return lognormalFactors(independent, sources, notices);
  }
  const history = commonHistory(drawn, notices);
  const bootstrap = { kind: 'bootstrap', history, blockMonths: blockMonths(plan, history, notices) } as const;
  const returns: ReturnSpec =
    assumed.length === 0
      ? bootstrap
      : {
          kind: 'beside',
          bootstrap,
          lognormal: {
            kind: 'lognormal',
            drift: assumed.map(({ assumption }) => assumption!.drift),
            volatility: assumed.map(({ assumption }) => assumption!.volatility),
            correlation: identity(assumed.length),
          },
        };
  const order = [...distinct.filter(({ series }) => series), ...assumed];
  return { returns, columns: columns.map((column) => order.indexOf(distinct[column]!)) };
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
