import { examine } from './doctor.ts';
import { createRepositories } from './repositories/index.ts';
import type { Store } from './store.ts';
import type { StoreFile } from './storeFile.ts';

/** The open file with its repositories; it stays one file, with one connection. */
export function withRepositories(file: StoreFile): Store {
  const repositories = createRepositories(file);
  return {
    ...file,
    ...repositories,
    doctor: () => examine(file.ground.connection, repositories, file.readOnly !== undefined),
  };
}
