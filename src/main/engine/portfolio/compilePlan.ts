import { LabError } from '../../../shared/errors/index.ts';
import type { Plan } from '../../../shared/plan.ts';
import type { Notice } from '../../../shared/simulation.ts';
import { yuanToFen } from '../../../shared/units.ts';
import { checkInput } from './checkInput.ts';
import { comparisonOf } from './compile/comparisonOf.ts';
import type { PlanLookups } from './compile/lookups.ts';
import { marketFactors } from './compile/marketFactors.ts';
import { resolveHolding } from './compile/resolveHolding.ts';
import type { HoldingInput, SimulationInput } from './input.ts';

/** How far the weights' sum may be off 1: the rounding of typed percentages, not an error. */
const weightTolerance = 1e-9;

/**
 * Turns a plan into everything that its simulation depends on.
 * @throws LabError `plan.weights`, `plan.noMoney`, `plan.unknownProduct`, `plan.unknownSeries`, `plan.notHoldable`,
 *   `plan.noReturns`, `plan.instrument`, `plan.correlation`, `returns.*`, `history.noOverlap`
 */
export function compilePlan(plan: Plan, lookups: PlanLookups): SimulationInput {
  requireWeights(plan);
  if (yuanToFen(plan.initial) + yuanToFen(plan.monthly) === 0) throw new LabError('plan.noMoney');
  const notices: Notice[] = [];
  const resolved = plan.holdings.map((holding) => resolveHolding(holding, plan, lookups, notices));
  const sources = resolved.flatMap((holding) => ('source' in holding ? [holding.source] : []));
  const market = sources.length > 0 ? marketFactors(plan, sources, notices) : undefined;
  let marketHoldings = 0;
  const holdings = resolved.map((holding): HoldingInput => {
    const { weight, name } = holding;
    if ('deposit' in holding) return { weight, label: name.zh, instrument: holding.deposit };
    const factor = market!.columns[marketHoldings]!;
    marketHoldings += 1;
    return { weight, label: name.zh, instrument: { kind: 'market', factor, ...holding.fees } };
  });
  const { name, startDate, months, initial, monthly, withdraw, withdrawFrom, rebalance, seed, paths, model } =
    plan;
  const input: SimulationInput = {
    name,
    startDate,
    months,
    flows: { initial, monthly, withdraw, withdrawFrom },
    holdings,
    model,
    returns: market?.returns ?? null,
    rebalance,
    seed,
    paths,
    comparison: comparisonOf(resolved, lookups),
    notices,
  };
  checkInput(input);
  return input;
}

function requireWeights({ holdings }: Plan): void {
  const sum = holdings.reduce((total, { weight }) => total + weight, 0);
  if (!(Math.abs(sum - 1) <= weightTolerance)) {
    throw new LabError('plan.weights', { sum: Number(sum.toPrecision(12)) });
  }
}
