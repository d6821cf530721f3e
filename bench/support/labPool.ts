import { models } from './models.ts';
import { createPool, type Pool } from '../../src/main/jobs/pool.ts';

/** The program's own worker pool, with the models that only the bench runs added. */
export const labPool = (threads: number): Pool<typeof models> =>
  createPool(models, { threads, workerFile: new URL('worker.ts', import.meta.url) });
