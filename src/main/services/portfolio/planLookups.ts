import type { PlanLookups } from '../../engine/portfolio/compile/lookups.ts';
import { productHoldings } from '../../engine/portfolio/compile/productHoldings.ts';
import { termsInForce } from '../../../shared/product.ts';
import type { Store } from '../../store/store.ts';
import { monthlyReturns } from './monthlyReturns.ts';

/** What a plan refers to by name, found in the file: products by id, series by name or id, and the shelf's one-year deposit. */
export function planLookups(
  { products, series }: Pick<Store, 'products' | 'series'>,
  date: string,
): PlanLookups {
  const comparison = oneYearDeposit(products.list(), date);
  return {
    product: (id) => products.find(id),
    seriesGrowth(nameOrId) {
      const info = series.findByName(nameOrId) ?? series.find(nameOrId);
      return info && monthlyReturns(info.name, series.points(info.id));
    },
    ...(comparison ? { comparison } : {}),
  };
}

function oneYearDeposit(
  products: ReturnType<Store['products']['list']>,
  date: string,
): PlanLookups['comparison'] {
  for (const product of products) {
    const terms = termsInForce(product, date);
    if (terms.kind !== 'timeDeposit' || terms.termMonths !== 12) continue;
    const holding = productHoldings.timeDeposit(terms);
    if (holding && 'deposit' in holding) return { name: product.name, instrument: holding.deposit };
  }
  return undefined;
}
