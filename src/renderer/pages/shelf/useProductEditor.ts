import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Product } from '../../../shared/product.ts';
import { createDocumentStore, type DocumentStore } from '../../app/documents/createDocumentStore.ts';
import { useDocumentUndo } from '../../app/documents/useDocumentUndo.ts';
import { saveProduct } from './shelfData.ts';

export interface ProductEditor {
  readonly product: Product;
  /** One undoable step, saved at once. */
  readonly commit: (step: string, product: Product) => void;
}

function openStore(product: Product): DocumentStore<Product> {
  const store = createDocumentStore<Product>();
  store.getState().open(product.id, product);
  return store;
}

/** The product of the page, with undo and saving. */
export function useProductEditor(saved: Product): ProductEditor {
  const [store] = useState(() => openStore(saved));
  useDocumentUndo(store);
  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (state.document && state.document !== before.document) saveProduct(state.document);
      }),
    [store],
  );
  const product = useStore(store, (state) => state.document)!;
  return useMemo(
    () => ({ product, commit: (step, next) => store.getState().commit(step, next) }),
    [store, product],
  );
}
