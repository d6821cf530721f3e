import { bundle, type Bundle, type BundleInput } from '../../../shared/bundle.ts';
import type { Clock } from '../clock.ts';
import type { Connection } from '../connection.ts';
import { documentTable } from '../documentTable.ts';

export interface BundleRepository {
  /** As they were first saved. */
  list(): Bundle[];
  find(id: string): Bundle | undefined;
  /** Creates or replaces the bundle of that id. @throws LabError store.invalid */
  save(item: BundleInput): Bundle;
  /** @throws LabError store.notFound */
  remove(id: string): void;
}

export function bundleRepository(connection: Connection, clock: Clock): BundleRepository {
  const table = documentTable(connection, clock, { table: 'bundle', schema: bundle });
  return {
    list: () => table.list().map(({ content }) => content),
    find: (id) => table.find(id)?.content,
    save: (item) =>
      table.save({ id: item.id, name: item.name.zh, synthetic: item.synthetic ?? false, content: item })
        .content,
    remove: (id) => table.remove(id),
  };
}
