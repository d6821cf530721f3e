import { afterAll, describe, expect, it } from 'vitest';
import { runInline } from '../../src/main/engine/parallel.ts';
import { createPool } from '../../src/main/jobs/pool.ts';
import { toyModels } from './support/toyModels.ts';
import type { ToyInput } from './support/toyModels.ts';

const workerFile = new URL('support/toyWorker.ts', import.meta.url);
const pool = createPool(toyModels, { workerFile, threads: 2 });
afterAll(() => pool.close());
const input: ToyInput = { paths: 1000, blockPaths: 10, blockTime: 0 };

describe('a worker that dies', () => {
  it('fails its run by name, and the pool heals, three times over', { timeout: 60_000 }, async () => {
    for (let kill = 0; kill < 3; kill += 1) {
      const deadly = { ...input, trouble: { block: (kill * 13) % 100, kind: 'exit' } } as const;
      await expect(pool.runModel('toy', deadly)).rejects.toMatchObject({
        code: 'job.workerDied',
        values: { reason: 'worker exited with code: 3' },
      });
      expect(await pool.runModel('toy', input)).toEqual(runInline(toyModels.toy, input));
    }
  });

  it('does not harm another run beside it', async () => {
    const slow = { ...input, blockTime: 2 };
    const [good, bad] = await Promise.allSettled([
      pool.runModel('toy', slow, { workers: 1 }),
      pool.runModel('toy', { ...slow, trouble: { block: 5, kind: 'exit' } }, { workers: 1 }),
    ]);
    expect(good).toEqual({ status: 'fulfilled', value: runInline(toyModels.toy, input) });
    expect(bad).toMatchObject({ status: 'rejected', reason: { code: 'job.workerDied' } });
  });
});
