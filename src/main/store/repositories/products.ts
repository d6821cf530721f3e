import { type Product, product } from '../../../shared/product.ts';
import type { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { Connection } from '../connection.ts';
import { documentTable } from '../documentTable.ts';

export interface ProductRepository {
  /** In shelf order: as they were first saved. */
  list(): Product[];
  find(id: string): Product | undefined;
  /** @throws LabError store.notFound */
  get(id: string): Product;
  /** Creates or replaces the product of that id. @throws LabError store.invalid */
  save(item: z.input<typeof product>): Product;
  /** @throws LabError store.notFound */
  remove(id: string): void;
}

export function productRepository(connection: Connection, clock: Clock): ProductRepository {
  const table = documentTable(connection, clock, { table: 'product', schema: product });
  return {
    list: () => table.list().map(({ content }) => content),
    find: (id) => table.find(id)?.content,
    get: (id) => table.get(id).content,
    save: (item) =>
      table.save({ id: item.id, name: item.name.zh, synthetic: item.synthetic ?? false, content: item })
        .content,
    remove: (id) => table.remove(id),
  };
}
