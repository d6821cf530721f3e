import { afterAll, describe, expect, it } from 'vitest';
import { runInline } from '../../src/main/engine/parallel.ts';
import { createPool } from '../../src/main/jobs/pool.ts';
import type { RunProgress } from '../../src/main/jobs/pool.ts';
import { toyModels } from './support/toyModels.ts';
import type { ToyInput } from './support/toyModels.ts';

const workerFile = new URL('support/toyWorker.ts', import.meta.url);
const input: ToyInput = { paths: 1000, blockPaths: 64, blockTime: 0 };
const pool = createPool(toyModels, { workerFile, threads: 2, memoryLimit: 1_000_000 });
afterAll(() => pool.close());

describe('the worker pool', () => {
  it.each([1, 2, 4])('gives the digits of the inline run with %i workers', async (threads) => {
    const own = createPool(toyModels, { workerFile, threads });
    try {
      expect(await own.runModel('toy', input)).toEqual(runInline(toyModels.toy, input));
    } finally {
      await own.close();
    }
  });

  it('gives the same digits to several runs at once', async () => {
    const inputs = Array.from({ length: 8 }, (_, i) => ({ ...input, paths: 500 + i * 100, blockTime: 1 }));
    const results = await Promise.all(inputs.map((each) => pool.runModel('toy', each)));
    expect(results).toEqual(inputs.map((each) => runInline(toyModels.toy, each)));
  });

  it('reports rising progress at least every 100 ms of work, up to the whole', async () => {
    const [paths, blockTime] = [100, 10];
    const reports: RunProgress[] = [];
    await pool.runModel(
      'toy',
      { paths, blockPaths: 1, blockTime },
      { onProgress: (progress) => reports.push(progress) },
    );
    const fractions = reports.map(({ fraction }) => fraction);
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    expect(reports.at(-1)).toMatchObject({ done: paths, total: paths, fraction: 1 });
    // Every report is one worker's slice of blocks that each take so long. Counted in work and not by the clock: on a
    // machine that does other things too, a slice holds fewer blocks, but its message may come when it can.
    const slices = reports.map(({ done }, i) => done - (reports[i - 1]?.done ?? 0));
    expect(Math.max(...slices) * blockTime).toBeLessThan(100);
    expect(slices.filter((blocks) => blocks > 0).length).toBeGreaterThanOrEqual(paths / (100 / blockTime));
  });

  it('refuses a run that needs more memory than the limit', async () => {
    await expect(pool.runModel('toy', { ...input, paths: 1_000_000 })).rejects.toMatchObject({
      code: 'job.memory',
      values: { needed: 8, limit: 0 },
    });
  });

  it('passes on the errors of a model with their codes, and the other errors as they are', async () => {
    await expect(
      pool.runModel('toy', { ...input, trouble: { block: 3, kind: 'lab' } }),
    ).rejects.toMatchObject({ code: 'plan.weights', values: { sum: 2 }, where: { field: 'holdings' } });
    await expect(pool.runModel('toy', { ...input, trouble: { block: 3, kind: 'bug' } })).rejects.toThrow(
      'a bug in the model',
    );
  });
});
