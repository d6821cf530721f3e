import type { SavedItems } from '../store/repositories/savedItems.ts';
import { copyName } from './copyName.ts';

/** What users do with named documents: plans, campaign scenarios, budget splits. */
export interface SavedItemsService<Content, Saved> {
  list(): readonly Saved[];
  get(id: string): Saved;
  /** Creates, or replaces; with the id of a removed one it brings it back. */
  save(item: { id?: string | undefined; content: Content }): Saved;
  /** A copy under the next free name. */
  duplicate(id: string): Saved;
  rename(item: { id: string; name: string }): Saved;
  remove(id: string): void;
}

/** @param nameOf the name inside the saved document */
export function savedItemsService<Content, Saved>(
  repository: SavedItems<Content, Saved>,
  nameOf: (saved: Saved) => string,
): SavedItemsService<Content, Saved> {
  return {
    list: () => repository.list(),
    get: (id) => repository.get(id),
    save: (item) => repository.save(item),
    duplicate(id) {
      const names = repository.list().map(nameOf);
      return repository.duplicate(id, copyName(nameOf(repository.get(id)), names));
    },
    rename: ({ id, name }) => repository.rename(id, name),
    remove: (id) => repository.remove(id),
  };
}
