import type { Plan } from '../../../../shared/plan.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import { priceSources } from './inflationOf.ts';
import type { PlanLookups } from './lookups.ts';
import { marketFactors } from './marketFactors.ts';
import type { MarketLaw } from './marketLaw.ts';
import type { MarketSource, ResolvedHolding } from './resolvedHolding.ts';
import { resolveHolding } from './resolveHolding.ts';

/** What a plan holds, and how the market moves that its holdings follow. */
export interface PlanMarket {
  readonly resolved: readonly ResolvedHolding[];
  /** Of the holdings that follow the market, in the plan's order, and last, where they are drawn with it, of prices. */
  readonly sources: readonly MarketSource[];
  /** Undefined where nothing follows the market. */
  readonly market: MarketLaw | undefined;
  /** Column of the prices, where they are drawn with the market. */
  readonly priceFactor: number | undefined;
}

/** @throws LabError as `compilePlan` for what holdings refer to and for the return model */
export function planMarket(plan: Plan, lookups: PlanLookups, notices: Notice[]): PlanMarket {
  const resolved = plan.holdings.map((holding) => resolveHolding(holding, plan, lookups, notices));
  const prices = priceSources(plan, lookups);
  const sources = [
    ...resolved.flatMap((part, holding) => ('source' in part ? [{ ...part.source, holding }] : [])),
    ...prices,
  ];
  const market = sources.length > 0 ? marketFactors(plan, sources, notices) : undefined;
  return { resolved, sources, market, priceFactor: prices.length > 0 ? market?.columns.at(-1) : undefined };
}
