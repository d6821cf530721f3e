import { termsInForce, type Product } from '../../../shared/product.ts';
import { productLevel } from '../../../shared/suitability.ts';

/** A bad quarter of each class, as a share: what the sheet supposes. Round figures, not estimates. */
const falls = { equity: 0.25, index: 0.25, gold: 0.15, mixed: 0.15, bond: 0.03, qdii: 0.2 } as const;
/** Wealth products go by their level, R1 to R5. */
const wealthFalls = [0.01, 0.02, 0.05, 0.15, 0.3] as const;

/** A fall that a product of this kind may well see within a quarter of a year. */
export function typicalFall(product: Product, date: string): number {
  const terms = termsInForce(product, date);
  if (terms.kind === 'fund') return falls[terms.assetClass];
  return wealthFalls[productLevel(product) - 1] ?? falls.equity;
}
