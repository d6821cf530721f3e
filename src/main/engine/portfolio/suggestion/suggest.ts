import type { Product } from '../../../../shared/product.ts';
import {
  riskBudgets,
  type BindingLimit,
  type MixPoint,
  type Suggestion,
  type SuggestionRequest,
} from '../../../../shared/suggestion.ts';
import { riskLevels, type SuitabilityRule } from '../../../../shared/suitability.ts';
import { engineVersion } from '../../version.ts';
import { holdingNames } from '../compile/holdingNames.ts';
import type { PlanLookups } from '../compile/lookups.ts';
import type { LinearSolver } from '../frontier/linearProgram.ts';
import { candidatesOf } from './candidate.ts';
import { caseCount, caseReturns } from './caseReturns.ts';
import { bestPoint, frontierOf } from './frontierOf.ts';
import { infeasible } from './infeasible.ts';
import { commonMarketOf } from './market.ts';
import { mixPoint, mixSpace, type MixSpace } from './mixSpace.ts';
import { nearestBetter } from './nearestBetter.ts';
import { growthCap, isSuitable, moneyOf, partsOf } from './parts.ts';

const year = 12;
/** Where nothing of a product is held: the share that its fees and tiers are taken at. */
const assumedShare = 0.25;

/** What mixes are chosen from beside the plan, and by which rule. */
export interface SuggestionGround {
  readonly shelf: readonly Product[];
  readonly lookups: PlanLookups;
  readonly rule: SuitabilityRule;
  readonly solve: LinearSolver;
}

/**
 * What a client of a type could hold instead of the present combination, with its reasons. See docs/models/suggestion.md.
 * @throws LabError `suggestion.infeasible` with the limits that conflict, and as `compilePlan`
 */
export function suggest(request: SuggestionRequest, ground: SuggestionGround): Suggestion {
  const { plan, level, liquidShare } = request;
  const { shelf, lookups, rule, solve } = ground;
  const candidates = candidatesOf(request, shelf);
  const { input, notices } = commonMarketOf(plan, candidates, lookups);
  const period = Math.min(year, plan.months);
  const money = moneyOf(request);
  const amounts = candidates.map(({ weight }) => money * (weight || assumedShare));
  const cases = caseReturns(input, amounts, period);
  const names = holdingNames({ ...plan, holdings: candidates.map(({ holding }) => holding) }, lookups);
  const { parts, excluded, caps, returns } = partsOf(request, candidates, input, cases, {
    names,
    period,
    rule,
  });
  const riskBudget = request.riskBudget ?? riskBudgets[level - 1]!;
  const cap = growthCap(request);
  const spaceOf = (client: number): MixSpace => {
    const upper = caps.map((most, i) => (isSuitable(rule, client, parts[i]!.riskLevel) ? most : 0));
    return mixSpace(parts, returns, { upper, liquidShare, growthCap: cap }, solve);
  };
  const space = spaceOf(level);
  const suggested = withinBudget(space, riskBudget);
  if (!suggested) throw infeasible(space, { level, liquidShare, parts, growthCap: cap, riskBudget });
  const present = parts.map(({ held }, i) => (held ? plan.holdings[i]!.weight : 0));
  const presentPoint = mixPoint(space, present);
  const highest = bestPoint(space, { best: 'mean' })!.value;
  return {
    engineVersion,
    seed: plan.seed,
    cases: caseCount,
    months: plan.months,
    period,
    level,
    riskBudget,
    growthCap: cap,
    parts,
    excluded,
    present: presentPoint,
    broken: brokenLimits(presentPoint, { ...request, riskBudget, growthCap: cap }, space),
    suggested,
    nearest: nearestBetter(space, present, request.movable)!,
    frontier: {
      variance: frontierOf(space, 'variance', highest),
      shortfall: frontierOf(space, 'shortfall', highest),
    },
    byLevel: riskLevels.map((client) =>
      client === level ? suggested : withinBudget(spaceOf(client), riskBudgets[client - 1]!),
    ),
    notices,
  };
}

/** The highest mean whose shortfall keeps to a budget; null where there is none. */
function withinBudget(space: MixSpace, riskBudget: number): MixPoint | null {
  const mix = bestPoint(space, { best: 'mean', shortfallAtMost: riskBudget });
  return mix ? mixPoint(space, mix.weights, mix.prices, { riskBudget }) : null;
}

/** A share over its limit by less is rounding. */
const slack = 1e-6;

/** Limits that a combination does not keep; the price is how far it is beyond. */
function brokenLimits(
  point: MixPoint,
  { liquidShare, riskBudget, growthCap: cap }: SuggestionRequest & { riskBudget: number; growthCap: number },
  { problem }: MixSpace,
): BindingLimit[] {
  const all: BindingLimit[] = [
    { kind: 'liquid', bound: liquidShare, price: liquidShare - point.liquidShare },
    { kind: 'growth', bound: cap, price: point.growthShare - cap },
    { kind: 'riskBudget', bound: riskBudget, price: point.expectedShortfall - riskBudget },
    ...point.weights.map((weight, part): BindingLimit => {
      const bound = problem.upper[part]!;
      return { kind: 'cap', part, bound, price: weight - bound };
    }),
  ];
  return all.filter(({ price }) => price > slack);
}
