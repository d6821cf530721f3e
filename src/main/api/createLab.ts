import { fileURLToPath } from 'node:url';
import type { Services, ServicesOptions } from '../services/index.ts';
import { openFile } from '../services/openFile.ts';
import { createHandler } from './handler.ts';
import type { FetchHandler } from './handler.ts';
import { createPage } from './page/page.ts';
import { toLabError } from './report.ts';
import { createCaller, loadAreas } from './router.ts';
import { soon } from './soon.ts';

export interface LabOptions extends ServicesOptions {
  /** Whether the workers start soon rather than with the first run. */
  readonly warm?: boolean;
  /** The built page; `out/renderer` of the project where it is left out. */
  readonly pageFolder?: string;
  /** Hears the errors that are bugs, for the log. */
  readonly onBug?: (error: unknown) => void;
}

export interface Lab {
  /** Answers the page's requests: the procedures under `/api/`, and the page itself. */
  readonly fetch: FetchHandler;
  /** The procedures without HTTP, for the command line and the tests; they throw as {@link toLabError} can read. */
  readonly call: ReturnType<typeof createCaller>;
  readonly services: Services;
  close(): Promise<void>;
}

/** The application: one fetch handler over one SQLite file. */
export function createLab(options: LabOptions): Lab {
  const file = openFile(options);
  const page = createPage(
    options.pageFolder ?? fileURLToPath(new URL('../../../out/renderer', import.meta.url)),
  );
  const onError = (error: unknown): void => {
    if (toLabError(error).code === 'api.internal') options.onBug?.(error);
  };
  // Workers that several files share are warmed by whoever started them.
  const warming = options.pool || options.warm === false ? undefined : soon(() => warmUp(file.services));
  return {
    fetch: createHandler(() => file.context(), page, onError),
    call: createCaller(() => file.context()),
    get services() {
      return file.services;
    },
    async close() {
      warming?.();
      await file.close();
    },
  };
}

/** What the first answer did not need is loaded before somebody waits for it. */
async function warmUp(services: Services): Promise<void> {
  await loadAreas();
  await services.warmUp();
}
