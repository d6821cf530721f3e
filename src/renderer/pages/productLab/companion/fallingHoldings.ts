import type { Plan } from '../../../../shared/plan.ts';
import { productKind, holdingRisk, type Shelf } from '../planWords.ts';

const falling: ReadonlySet<string> = new Set(['fund', 'wealth']);
/** A holding without a product is looked at as if it were an equity fund. */
const assumedLevel = 4;

/** Places of the holdings whose value may fall with a market, the riskiest first. */
export function fallingHoldings(plan: Plan, shelf: Shelf): readonly number[] {
  const places = plan.holdings.flatMap((holding, i) => {
    if ('series' in holding || 'assumption' in holding) return [{ i, level: assumedLevel }];
    const product = 'product' in holding ? shelf.get(holding.product) : undefined;
    if (!product || !falling.has(productKind(product, plan.startDate))) return [];
    return [{ i, level: holdingRisk(holding, shelf) ?? 0 }];
  });
  return places.toSorted((a, b) => b.level - a.level).map(({ i }) => i);
}
