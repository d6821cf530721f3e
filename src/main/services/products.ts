import { LabError } from '../../shared/errors/index.ts';
import type { Product } from '../../shared/product.ts';
import { plansHolding } from '../../shared/productUse.ts';
import type { Store } from '../store/store.ts';

export interface ProductsService {
  list(): readonly Product[];
  get(id: string): Product;
  save(product: Product): Product;
  /** @throws LabError `product.inUse` where a plan holds it: archive it instead */
  remove(id: string): void;
}

export function productsService({ products, plans }: Pick<Store, 'products' | 'plans'>): ProductsService {
  return {
    list: () => products.list(),
    get: (id) => products.get(id),
    save: (product) => products.save(product),
    remove(id) {
      const product = products.get(id);
      const holding = plansHolding(plans.list(), id);
      if (holding.length > 0) {
        const names = holding.map(({ plan }) => plan.name).join('、');
        throw new LabError('product.inUse', {
          product: product.name.zh,
          plans: names,
          count: holding.length,
        });
      }
      products.remove(id);
    },
  };
}
