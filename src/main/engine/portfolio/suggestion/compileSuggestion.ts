import type { Product } from '../../../../shared/product.ts';
import type { SuggestionRequest } from '../../../../shared/suggestion.ts';
import type { SuitabilityRule } from '../../../../shared/suitability.ts';
import { holdingNames } from '../compile/holdingNames.ts';
import type { PlanLookups } from '../compile/lookups.ts';
import { candidatesOf } from './candidate.ts';
import { commonMarketOf } from './market.ts';
import { moneyOf } from './parts.ts';
import type { SuggestionInput } from './suggestionInput.ts';

const year = 12;
/** Where nothing of a product is held: the share that its fees and tiers are taken at. */
const assumedShare = 0.25;

/** What mixes are chosen from beside the plan, and by which rule. */
export interface SuggestionGround {
  readonly shelf: readonly Product[];
  readonly lookups: PlanLookups;
  readonly rule: SuitabilityRule;
}

/** @throws LabError as `compilePlan` */
export function compileSuggestion(
  request: SuggestionRequest,
  { shelf, lookups, rule }: SuggestionGround,
): SuggestionInput {
  const { plan } = request;
  const candidates = candidatesOf(request, shelf);
  const { input: market, notices } = commonMarketOf(plan, candidates, lookups);
  const money = moneyOf(request);
  return {
    request,
    rule,
    candidates,
    names: holdingNames({ ...plan, holdings: candidates.map(({ holding }) => holding) }, lookups),
    market,
    amounts: candidates.map(({ weight }) => money * (weight || assumedShare)),
    period: Math.min(year, plan.months),
    notices,
  };
}
