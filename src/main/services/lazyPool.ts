import type { models } from '../engine/models.ts';
import { LabError } from '../../shared/errors/index.ts';
import type { Pool, PoolOptions } from '../jobs/pool.ts';

/** A pool that is loaded, and whose threads start, with the first run; closing one that never ran costs nothing. */
export function lazyPool(options: PoolOptions): Pool<typeof models> {
  let pool: Promise<Pool<typeof models>> | undefined;
  let closed = false;
  const started = async (): Promise<Pool<typeof models>> => {
    const [{ models: table }, { createPool }] = await Promise.all([
      import('../engine/models.ts'),
      import('../jobs/pool.ts'),
    ]);
    return createPool(table, options);
  };
  return {
    async runModel(name, input, runOptions) {
      if (closed) throw new LabError('job.cancelled');
      return (await (pool ??= started())).runModel(name, input, runOptions);
    },
    async close() {
      closed = true;
      await (await pool)?.close();
    },
  };
}
