import { LabError } from '../../../../shared/errors/index.ts';
import type { Plan } from '../../../../shared/plan.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import { identity, type Matrix } from '../../stats/matrix.ts';
import { assumptionOf } from './assumptionOf.ts';
import { commonHistory } from './commonHistory.ts';
import { estimatedCorrelation, typedCorrelation } from './correlationsOf.ts';
import { distinctSources } from './distinctSources.ts';
import type { MarketLaw } from './marketLaw.ts';
import type { MarketSource } from './resolvedHolding.ts';

/**
 * Drift and volatility from the assumption where there is one, else from the series; correlations from the plan, else
 * from the series over the months that all of them have. A source without a series is uncorrelated with the others.
 */
export function lognormalFactors(plan: Plan, sources: readonly MarketSource[], notices: Notice[]): MarketLaw {
  const given = plan.correlation;
  if (given && given.length !== sources.length) {
    throw new LabError('returns.size', {
      field: 'correlation',
      found: given.length,
      expected: sources.length,
    });
  }
  const { distinct, columns } = given
    ? { distinct: sources, columns: sources.map((_source, i) => i) }
    : distinctSources(sources);
  // With correlations given, a series is needed only where it stands in for an assumption.
  const withSeries = distinct.flatMap(({ series, assumption }, i) =>
    series && !(given && assumption) ? [i] : [],
  );
  const history =
    withSeries.length > 0
      ? commonHistory(
          withSeries.map((i) => distinct[i]!.series!),
          notices,
        )
      : [];
  const laws = distinct.map(({ assumption }, i) => {
    return assumption ?? assumptionOf(history.map((row) => row[withSeries.indexOf(i)]!));
  });
  return {
    returns: {
      kind: 'lognormal',
      drift: laws.map(({ drift }) => drift),
      volatility: laws.map(({ volatility }) => volatility),
      correlation: given
        ? typedCorrelation(plan, given, notices)
        : spread(estimatedCorrelation(plan, history, notices), withSeries, distinct.length),
    },
    columns,
  };
}

/** Writes the correlations of some factors into the matrix of all of them; the others correlate with nothing. */
function spread(correlation: Matrix, factors: readonly number[], size: number): number[][] {
  const all = identity(size);
  factors.forEach((row, i) => factors.forEach((column, j) => (all[row]![column] = correlation[i]![j]!)));
  return all;
}
