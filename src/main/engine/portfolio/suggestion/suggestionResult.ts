import type { BindingLimit, MixPoint, Suggestion } from '../../../../shared/suggestion.ts';
import { riskBudgets } from '../../../../shared/suggestion.ts';
import { riskLevels } from '../../../../shared/suitability.ts';
import { engineVersion } from '../../version.ts';
import type { BestMix } from '../frontier/bestMix.ts';
import { caseCount } from './caseReturns.ts';
import { pointCount, targetMean } from './frontierOf.ts';
import { infeasible } from './infeasible.ts';
import { budgetOf, measures, type MixByName } from './mixTasks.ts';
import { mixPoint, type MixSpace } from './mixSpace.ts';
import { nearestBetter } from './nearestBetter.ts';
import type { Spaces } from './spaces.ts';
import type { SuggestionInput } from './suggestionInput.ts';

/** @throws LabError `suggestion.infeasible` with the limits that conflict */
export function suggestionResult(input: SuggestionInput, spaces: Spaces, mixOf: MixByName): Suggestion {
  const { request, market, period, notices } = input;
  const { plan, level, liquidShare, movable } = request;
  const { parts, excluded, growthCap, present } = spaces;
  const riskBudget = budgetOf(input);
  const space = spaces.of(level);
  const suggestedMix = mixOf('suggested');
  if (!suggestedMix) throw infeasible(space, { level, liquidShare, parts, growthCap, riskBudget });
  const within = (client: number, mix: BestMix | undefined, budget: number): MixPoint | null =>
    mix ? mixPoint(spaces.of(client), mix.weights, mix.prices, { riskBudget: budget }) : null;
  const suggested = within(level, suggestedMix, riskBudget)!;
  const presentPoint = mixPoint(space, present);
  const nearest = {
    least: mixOf('nearest-least')!,
    richest: mixOf('nearest-richest')!,
    mix: mixOf('nearest')!,
  };
  return {
    engineVersion,
    seed: market.seed,
    cases: caseCount,
    months: plan.months,
    period,
    level,
    riskBudget,
    growthCap,
    parts,
    excluded,
    present: presentPoint,
    broken: brokenLimits(presentPoint, { liquidShare, riskBudget, growthCap }, space),
    suggested,
    nearest: nearestBetter(space, present, movable, nearest),
    frontier: { variance: curve('variance', space, mixOf), shortfall: curve('shortfall', space, mixOf) },
    byLevel: riskLevels.map((client) =>
      client === level ? suggested : within(client, mixOf(`level${client}`), riskBudgets[client - 1]!),
    ),
    notices,
  };
}

/** From the least risk to the highest mean. */
function curve(measure: (typeof measures)[number], space: MixSpace, mixOf: MixByName): readonly MixPoint[] {
  const least = mixOf(`least-${measure}`);
  const highest = mixOf('highest');
  if (!least || !highest) return [];
  const further = Array.from({ length: pointCount - 1 }, (_point, i) => {
    const mix = mixOf(`${measure}-${i + 1}`);
    const bounds = { return: targetMean(space, least, highest.value, i + 1) };
    return mix && mixPoint(space, mix.weights, mix.prices, bounds);
  });
  return [mixPoint(space, least.weights, least.prices), ...further.filter((point) => point !== undefined)];
}

/** A share over its limit by less is rounding. */
const slack = 1e-6;

interface Demands {
  readonly liquidShare: number;
  readonly riskBudget: number;
  readonly growthCap: number;
}

/** Limits that a combination does not keep; the price is how far it is beyond. */
function brokenLimits(
  point: MixPoint,
  { liquidShare, riskBudget, growthCap }: Demands,
  { problem }: MixSpace,
): BindingLimit[] {
  const all: BindingLimit[] = [
    { kind: 'liquid', bound: liquidShare, price: liquidShare - point.liquidShare },
    { kind: 'growth', bound: growthCap, price: point.growthShare - growthCap },
    { kind: 'riskBudget', bound: riskBudget, price: point.expectedShortfall - riskBudget },
    ...point.weights.map((weight, part): BindingLimit => {
      const bound = problem.upper[part]!;
      return { kind: 'cap', part, bound, price: weight - bound };
    }),
  ];
  return all.filter(({ price }) => price > slack);
}
