import type { DocumentTable, StoredDocument } from '../documentTable.ts';

/** A repository of named documents that users save, copy and rename: plans, campaigns, splits. */
export interface SavedItems<Input, Saved> {
  /** In the order in which they were first saved. */
  list(): Saved[];
  find(id: string): Saved | undefined;
  /** @throws LabError store.notFound */
  get(id: string): Saved;
  /** Creates, or replaces where `id` is there already. @throws LabError store.invalid */
  save(item: { id?: string | undefined; synthetic?: boolean | undefined; content: Input }): Saved;
  /** A copy under another name; a copy of a synthetic item stays marked as such. */
  duplicate(id: string, name: string): Saved;
  rename(id: string, name: string): Saved;
  /** @throws LabError store.notFound */
  remove(id: string): void;
}

/** @param toSaved gives the stored document the shape of the shared contract */
export function savedItems<Input extends { name: string }, Output extends Input, Saved>(
  table: DocumentTable<Input, Output>,
  toSaved: (stored: StoredDocument<Output>) => Saved,
): SavedItems<Input, Saved> {
  const save: SavedItems<Input, Saved>['save'] = ({ id, synthetic, content }) => {
    const before = id === undefined ? undefined : table.find(id);
    return toSaved(
      table.save({ id, name: content.name, synthetic: synthetic ?? before?.synthetic ?? false, content }),
    );
  };
  const withName = (content: Output, name: string): Input => ({ ...content, name });
  return {
    list: () => table.list().map(toSaved),
    find: (id) => {
      const found = table.find(id);
      return found && toSaved(found);
    },
    get: (id) => toSaved(table.get(id)),
    save,
    duplicate(id, name) {
      const { content, synthetic } = table.get(id);
      return save({ synthetic, content: withName(content, name) });
    },
    rename(id, name) {
      const { content, synthetic } = table.get(id);
      return save({ id, synthetic, content: withName(content, name) });
    },
    remove: (id) => table.remove(id),
  };
}
