import type { Product } from '../../../shared/product.ts';
import { api } from '../../app/api/client.ts';
import { toReport } from '../../app/api/errors.ts';
import { queryClient } from '../../app/api/queryClient.ts';
import { Autosave } from '../../app/documents/autosave.ts';
import { useSavedStore } from '../../app/documents/savedStore.ts';

const productsKey = ['products', 'list'];

/** Puts a product into the list that pages look at, in place of its older self or at its end. */
function remember(saved: Product): void {
  queryClient.setQueryData<readonly Product[]>(productsKey, (products = []) =>
    products.some(({ id }) => id === saved.id)
      ? products.map((product) => (product.id === saved.id ? saved : product))
      : [...products, saved],
  );
}

export async function putProduct(product: Product): Promise<Product> {
  const saved = await api.products.save.mutate(product);
  remember(saved);
  return saved;
}

export async function removeProduct(id: string): Promise<void> {
  await productAutosave.settled();
  await api.products.remove.mutate({ id });
  queryClient.setQueryData<readonly Product[]>(productsKey, (products = []) =>
    products.filter((product) => product.id !== id),
  );
}

/** Writes products as they are edited, one after another. */
export const productAutosave = new Autosave<Product>(
  putProduct,
  (state) => useSavedStore.getState().setState(state),
  toReport,
);

/** Keeps the list in step at once; the file follows. */
export function saveProduct(product: Product): void {
  remember(product);
  void productAutosave.save(product);
}
