import type { PlanLookups } from '../../engine/portfolio/compile/lookups.ts';
import { productHoldings } from '../../engine/portfolio/compile/productHoldings.ts';
import type { Product } from '../../../shared/product.ts';
import { termsInForce } from '../../../shared/product.ts';
import type { ServiceContext } from '../context.ts';

/** What a plan refers to, found in the file: products by id, series by name or id, and the shelf's one-year deposit. */
export function planLookups(
  { store, growth }: Pick<ServiceContext, 'store' | 'growth'>,
  date: string,
): PlanLookups {
  const comparison = oneYearDeposit(store.products.list(), date);
  return {
    product: (id) => store.products.find(id),
    seriesGrowth: (nameOrId) => growth.of(nameOrId),
    ...(comparison ? { comparison } : {}),
  };
}

function oneYearDeposit(products: readonly Product[], date: string): PlanLookups['comparison'] {
  for (const product of products) {
    const terms = termsInForce(product, date);
    if (terms.kind !== 'timeDeposit' || terms.termMonths !== 12) continue;
    const holding = productHoldings.timeDeposit(terms);
    if (holding && 'deposit' in holding) return { name: product.name, instrument: holding.deposit };
  }
  return undefined;
}
