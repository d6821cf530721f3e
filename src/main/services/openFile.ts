import { resolve } from 'node:path';
import { createServices, type Services, type ServicesOptions } from './index.ts';
import { putBack } from '../store/backups/putBack.ts';

/** What a procedure works with. */
export interface FileContext {
  readonly services: Services;
  /** Puts a backup in the place of the open file; answers when the file is open again. */
  readonly restoreBackup: (name: string) => Promise<void>;
}

/** The open file: the services over it, and the way to put a backup in its place. */
export interface OpenFile {
  readonly services: Services;
  /** Waits while a backup is being put back. */
  context(): Promise<FileContext>;
  close(): Promise<void>;
}

export function openFile(options: ServicesOptions): OpenFile {
  let services = createServices(options);
  let restoring: Promise<void> = Promise.resolve();
  const restore = async (name: string): Promise<void> => {
    const backup = await services.backups.prepareRestore(name);
    await services.close();
    try {
      putBack(resolve(options.databaseFile), backup, (options.clock ?? (() => new Date()))());
    } finally {
      // Whatever happened, the file in that place is opened again: the backup, or the file as it was.
      services = createServices(options);
    }
    await services.backups.noteRestored(name);
  };
  const restoreBackup = (name: string): Promise<void> => {
    const done = restoring.then(() => restore(name));
    restoring = done.catch(() => undefined);
    return done;
  };
  return {
    get services() {
      return services;
    },
    async context() {
      await restoring;
      return { services, restoreBackup };
    },
    async close() {
      await restoring;
      await services.close();
    },
  };
}
