import type { PlanLookups } from '../../engine/portfolio/compile/lookups.ts';
import { evaluateCondition } from '../formula/evaluateFormula.ts';
import { productHoldings } from '../../engine/portfolio/compile/productHoldings.ts';
import type { Product } from '../../../shared/product.ts';
import { termsInForce } from '../../../shared/product.ts';
import type { ServiceContext } from '../context.ts';

/** What a plan refers to, found in the file: products and bundles by id, series by name or id, and the shelf's one-year deposit. */
export function planLookups(
  { store, growth }: Pick<ServiceContext, 'store' | 'growth'>,
  date: string,
): PlanLookups {
  const shelf = store.products.list();
  const comparison = oneYearDeposit(shelf, date);
  const demandRate = demandRateOf(shelf, date);
  return {
    product: (id) => store.products.find(id),
    seriesGrowth: (nameOrId) => growth.of(nameOrId),
    bundle: (id) => store.bundles.find(id),
    holds: (condition, facts) => {
      const found = store.settings.get().formulas.find(({ id }) => id === condition);
      return found && evaluateCondition(found.text, facts);
    },
    ...(comparison ? { comparison } : {}),
    ...(demandRate === undefined ? {} : { demandRate }),
  };
}

function demandRateOf(products: readonly Product[], date: string): number | undefined {
  for (const product of products) {
    const terms = termsInForce(product, date);
    if (terms.kind === 'demandDeposit') return terms.rate;
  }
  return undefined;
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
