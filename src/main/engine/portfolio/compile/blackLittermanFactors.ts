import { LabError } from '../../../../shared/errors/index.ts';
import type { Plan } from '../../../../shared/plan.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import { blackLitterman, impliedReturns, type Posterior, type View } from '../../stats/blackLitterman.ts';
import { correlationOf } from '../../stats/correlation.ts';
import type { LognormalSpec } from '../returns/returnSpec.ts';
import { lognormalFactors } from './lognormalFactors.ts';
import type { MarketLaw } from './marketLaw.ts';
import { modelOptionsOf } from './modelOptionsOf.ts';
import type { MarketSource } from './resolvedHolding.ts';

/** The blend of prior and views, as continuously compounded yearly drifts by factor, and the law that follows. */
export interface BlendedViews {
  readonly law: LognormalSpec;
  readonly columns: readonly number[];
  /** What series and assumptions alone would say. */
  readonly historical: readonly number[];
  readonly prior: readonly number[];
  readonly posterior: readonly number[];
}

/** A lognormal law whose drifts are the equilibrium's, moved by the user's views. */
export function blackLittermanFactors(
  plan: Plan,
  sources: readonly MarketSource[],
  notices: Notice[],
): MarketLaw {
  const { law, columns } = blendViews(plan, sources, notices);
  return { returns: law, columns };
}

/**
 * Blends the views with the drifts at which the plan's own weights are the best mix.
 * @throws LabError `plan.view`, `plan.viewsConflict`
 */
export function blendViews(plan: Plan, sources: readonly MarketSource[], notices: Notice[]): BlendedViews {
  const { returns, columns } = lognormalFactors(plan, sources, notices);
  const law = returns as LognormalSpec;
  const { riskAversion, tau, riskless } = modelOptionsOf(plan).blackLitterman;
  const covariance = law.correlation.map((row, i) =>
    row.map((value, j) => value * law.volatility[i]! * law.volatility[j]!),
  );
  const { weights, views } = onFactors(plan, sources, columns, law.drift.length, riskless);
  const prior = impliedReturns(covariance, weights, riskAversion);
  const blended = blackLitterman(prior, covariance, views, tau);
  if (!blended) throw new LabError('plan.viewsConflict');
  const drifts = (excess: readonly number[]): number[] => excess.map((value) => riskless + value);
  return {
    law: lawOf(drifts(blended.expected), blended),
    columns,
    historical: law.drift,
    prior: drifts(prior),
    posterior: drifts(blended.expected),
  };
}

function lawOf(drift: readonly number[], { covariance }: Posterior): LognormalSpec {
  return {
    kind: 'lognormal',
    drift,
    volatility: covariance.map((row, i) => Math.sqrt(row[i]!)),
    correlation: correlationOf(covariance),
  };
}

/** The plan's weights and views by factor: holdings that follow one factor are one asset. */
function onFactors(
  plan: Plan,
  sources: readonly MarketSource[],
  columns: readonly number[],
  factors: number,
  riskless: number,
): { readonly weights: readonly number[]; readonly views: readonly View[] } {
  const factorOf = (holding: number | undefined): number | undefined => {
    const source = sources.findIndex((one) => one.holding === holding);
    return source < 0 ? undefined : columns[source]!;
  };
  const amounts = Array.from({ length: factors }, () => 0);
  plan.holdings.forEach(({ weight }, holding) => {
    const factor = factorOf(holding);
    if (factor !== undefined) amounts[factor]! += weight;
  });
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const views = modelOptionsOf(plan).blackLitterman.views.map((view, i): View => {
    const long = factorOf(view.holding);
    const short = view.over === undefined ? undefined : factorOf(view.over);
    if (long === undefined || long === short || (view.over !== undefined && short === undefined)) {
      throw new LabError('plan.view', { view: i + 1 });
    }
    const portfolio = amounts.map((_amount, k) => (k === long ? 1 : k === short ? -1 : 0));
    const expected = view.over === undefined ? view.yearly - riskless : view.yearly;
    return { portfolio, expected, confidence: view.confidence };
  });
  return { weights: amounts.map((amount) => (total > 0 ? amount / total : 1 / factors)), views };
}
