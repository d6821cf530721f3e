import type { Holding, Plan } from '../../../../shared/plan.ts';
import type { Localised } from '../../../../shared/schema.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import { depositName } from './depositName.ts';
import { depositOfPlan } from './depositOfPlan.ts';
import type { PlanLookups } from './lookups.ts';
import { requireSeries } from './requireSeries.ts';
import type { ResolvedHolding } from './resolvedHolding.ts';
import { resolveProduct } from './resolveProduct.ts';

const plainFund = (factor: number) =>
  ({ kind: 'market', factor, purchaseFee: [], redemptionFee: [] }) as const;

/**
 * Looks up what a holding refers to.
 * @throws LabError `plan.unknownProduct`, `plan.unknownSeries`, `plan.notHoldable`, `plan.noReturns`
 */
export function resolveHolding(
  holding: Holding,
  plan: Plan,
  lookups: PlanLookups,
  notices: Notice[],
): ResolvedHolding {
  const { weight } = holding;
  const named = (name: Localised): Localised =>
    holding.label === undefined ? name : { zh: holding.label, en: holding.label };
  if ('product' in holding) {
    const resolved = resolveProduct(holding.product, weight, plan, lookups, notices);
    return { ...resolved, name: named(resolved.name) };
  }
  if ('deposit' in holding) {
    const deposit = depositOfPlan(holding.deposit);
    return { weight, name: named(depositName(deposit)), deposit };
  }
  if ('series' in holding) {
    const series = requireSeries(holding.series, lookups);
    const { name } = series;
    return { weight, name: named({ zh: name, en: name }), follow: plainFund, source: { series } };
  }
  const { assumption } = holding;
  const words = [assumption.drift, assumption.volatility].map((x) => `${Number((x * 100).toPrecision(6))}%`);
  const name = { zh: `假设 ${words.join(' / ')}`, en: `Assumption ${words.join(' / ')}` };
  return { weight, name: named(name), follow: plainFund, source: { assumption } };
}
