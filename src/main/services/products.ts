import type { Product } from '../../shared/product.ts';
import type { Store } from '../store/store.ts';

export interface ProductsService {
  list(): readonly Product[];
  get(id: string): Product;
  save(product: Product): Product;
  remove(id: string): void;
}

export function productsService({ products }: Pick<Store, 'products'>): ProductsService {
  return {
    list: () => products.list(),
    get: (id) => products.get(id),
    save: (product) => products.save(product),
    remove: (id) => products.remove(id),
  };
}
