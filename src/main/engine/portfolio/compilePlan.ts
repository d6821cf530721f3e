import type { Plan } from '../../../shared/plan.ts';
import type { Notice } from '../../../shared/simulation.ts';
import { checkInput } from './checkInput.ts';
import { afterGainTax, afterInterestTax } from './compile/afterTax.ts';
import { bundlesOf } from './compile/bundlesOf.ts';
import { comparisonOf } from './compile/comparisonOf.ts';
import { couponsOf } from './compile/couponsOf.ts';
import { flowsOf } from './compile/flowsOf.ts';
import { glideOf } from './compile/glideOf.ts';
import { goalsOf } from './compile/goalsOf.ts';
import { inflationOf } from './compile/inflationOf.ts';
import type { PlanLookups } from './compile/lookups.ts';
import { planMarket } from './compile/planMarket.ts';
import { requireMoney, requireWeights } from './compile/requirements.ts';
import { instrumentOf } from './compile/resolvedHolding.ts';
import { settlementNotices } from './compile/settlementNotices.ts';
import { shortRateOf } from './compile/shortRateOf.ts';
import { waitingRateOf } from './compile/waitingRateOf.ts';
import type { HoldingInput, SimulationInput } from './input.ts';
import { takesOut } from './takesOut.ts';

const asPercent = (share: number): string => `${Number((share * 100).toPrecision(6))}%`;

/**
 * Turns a plan into everything that its simulation depends on.
 * @throws LabError `plan.weights`, `plan.noMoney`, `plan.unknownProduct`, `plan.unknownSeries`, `plan.notHoldable`,
 *   `plan.noReturns`, `plan.unknownBundle`, `plan.instrument`, `plan.correlation`, `returns.*`, `history.noOverlap`
 */
export function compilePlan(plan: Plan, lookups: PlanLookups): SimulationInput {
  requireWeights(plan);
  requireMoney(plan);
  const notices: Notice[] = [];
  const { resolved, market, priceFactor } = planMarket(plan, lookups, notices);
  const columns = [...(market?.columns ?? [])];
  const { interest: tax = 0, fundGains: gainTax = 0 } = plan.taxes ?? {};
  if (tax > 0) notices.push({ code: 'taxes.interest', values: { rate: asPercent(tax) } });
  if (gainTax > 0) notices.push({ code: 'taxes.fundGains', values: { rate: asPercent(gainTax) } });
  const holdings = resolved.map((holding): HoldingInput => {
    const { weight, name, sold } = holding;
    const taxed = afterInterestTax(
      instrumentOf(holding, () => columns.shift()!),
      tax,
    );
    const instrument = afterGainTax(taxed, gainTax);
    return { weight, label: name.zh, instrument, ...(sold ? { sold } : {}) };
  });
  const { name, startDate, months, rebalance, rebalanceBand, seed, paths, model } = plan;
  const shortRate = shortRateOf(plan, lookups, notices);
  const inflation = inflationOf(plan, lookups, priceFactor, notices);
  const glide = glideOf(plan);
  const goals = goalsOf(plan, notices);
  const bundles = [...bundlesOf(plan, lookups, notices), ...couponsOf(plan, lookups, tax, notices)];
  const waits = bundles.length > 0 || holdings.some(({ sold }) => sold);
  if (holdings.some(({ sold }) => sold)) notices.push({ code: 'sale.enforced', values: {} });
  const flows = flowsOf(plan, notices);
  if (takesOut({ flows, goals })) notices.push(...settlementNotices(resolved, holdings));
  const comparison = comparisonOf(resolved, lookups);
  const input: SimulationInput = {
    name,
    startDate,
    months,
    flows,
    holdings,
    model,
    returns: market?.returns ?? null,
    ...(shortRate ? { shortRate } : {}),
    ...(inflation ? { inflation } : {}),
    rebalance,
    ...(rebalanceBand === undefined ? {} : { rebalanceBand }),
    ...(glide ? { glide } : {}),
    ...(goals.length > 0 ? { goals } : {}),
    ...(bundles.length > 0 ? { bundles } : {}),
    ...(tax > 0 ? { interestTax: tax } : {}),
    ...(waits ? { waitingRate: waitingRateOf(plan, lookups) * (1 - tax) } : {}),
    seed,
    paths,
    comparison: { ...comparison, instrument: afterInterestTax(comparison.instrument, tax) },
    notices,
  };
  checkInput(input);
  return input;
}
