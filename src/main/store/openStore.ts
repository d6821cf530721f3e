import { openStoreFile, type StoreOptions } from './openStoreFile.ts';
import type { Store } from './store.ts';
import { withRepositories } from './withRepositories.ts';

/** Opens a file with its repositories. @throws LabError as {@link openStoreFile} does */
export function openStore(file: string, options: StoreOptions = {}): Store {
  return withRepositories(openStoreFile(file, options));
}
