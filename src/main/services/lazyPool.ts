import type { ModelTable } from '../jobs/work.ts';
import { createPool } from '../jobs/pool.ts';
import type { Pool, PoolOptions } from '../jobs/pool.ts';

/** A pool whose threads start with the first run; closing one that never ran costs nothing. */
export function lazyPool<Models extends ModelTable>(models: Models, options: PoolOptions): Pool<Models> {
  let pool: Pool<Models> | undefined;
  const started = (): Pool<Models> => (pool ??= createPool(models, options));
  return {
    get threads() {
      return started().threads;
    },
    runModel: (name, input, runOptions) => started().runModel(name, input, runOptions),
    close: async () => pool?.close(),
  };
}
