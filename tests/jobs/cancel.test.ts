import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { runInline } from '../../src/main/engine/parallel.ts';
import { createPool } from '../../src/main/jobs/pool.ts';
import { toyModels } from './support/toyModels.ts';

const pool = createPool(toyModels, {
  workerFile: new URL('support/toyWorker.ts', import.meta.url),
  threads: 2,
});
afterAll(() => pool.close());
/** A promise in milliseconds, asked of a machine that does other things too: what misses it three times breaks it. */
const timed = { retry: 2 };
const long = { paths: 100_000, blockPaths: 7, blockTime: 5 };

/** Resolves at the first progress report of a run started with it. */
function firstProgress(): { seen: Promise<void>; onProgress: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { seen: promise, onProgress: () => resolve() };
}

describe('stopping a run', () => {
  it('answers within 100 ms exactly as a run with that many paths would', timed, async () => {
    const stop = new AbortController();
    const { seen, onProgress } = firstProgress();
    const run = pool.runModel('toy', long, { stop: stop.signal, onProgress });
    await seen;
    await sleep(50);
    const start = performance.now();
    stop.abort();
    const result = await run;
    expect(performance.now() - start).toBeLessThan(100);
    expect(result.partial).toBe(true);
    expect(result.paths % long.blockPaths).toBe(0);
    expect({ ...result, partial: false }).toEqual(
      runInline(toyModels.toy, { ...long, blockTime: 0, paths: result.paths }),
    );
  });

  it('has nothing to answer when it is stopped before the first block', async () => {
    await expect(pool.runModel('toy', long, { stop: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'job.cancelled',
    });
  });

  it('gives the whole answer when it is stopped after the last path', async () => {
    const stop = new AbortController();
    const result = await pool.runModel(
      'toy',
      { ...long, paths: 70, blockTime: 0 },
      {
        stop: stop.signal,
        onProgress: ({ done, total }) => {
          if (done === total) stop.abort();
        },
      },
    );
    expect(result).toEqual(runInline(toyModels.toy, { ...long, paths: 70, blockTime: 0 }));
  });
});

describe('a run that is of use only when it is done', () => {
  it('tells within its long blocks how far it is, ever further', timed, async () => {
    const told: { at: number; fraction: number }[] = [];
    const onProgress = ({ fraction }: { fraction: number }): void => {
      told.push({ at: performance.now(), fraction });
    };
    expect(await pool.runModel('patient', { blockTime: 500 }, { onProgress })).toBe(6);
    const fractions = told.map(({ fraction }) => fraction);
    expect(fractions).toEqual([...fractions].toSorted((a, b) => a - b));
    expect(fractions.at(-1)).toBeCloseTo(1, 12);
    const gaps = told.slice(1).map(({ at }, i) => at - told[i]!.at);
    expect(Math.max(...gaps)).toBeLessThan(150);
    expect(told.length).toBeGreaterThan(5);
  });

  it(
    'ends within 100 ms when it is stopped in a later phase, and leaves its workers free',
    timed,
    async () => {
      const stop = new AbortController();
      const run = pool.runModel('patient', { blockTime: 5000 }, { stop: stop.signal });
      await sleep(80);
      const start = performance.now();
      stop.abort();
      await expect(run).rejects.toMatchObject({ code: 'job.cancelled' });
      expect(performance.now() - start).toBeLessThan(100);
      // Both workers must take part in this one at once.
      expect(await pool.runModel('patient', { blockTime: 1 })).toBe(6);
      expect(performance.now() - start).toBeLessThan(300);
    },
  );
});

describe('cancelling a run', () => {
  it('rejects within 100 ms, even in the middle of a long block, and the pool goes on', timed, async () => {
    const cancel = new AbortController();
    const slow = { paths: 20, blockPaths: 10, blockTime: 400 };
    const run = pool.runModel('toy', slow, { signal: cancel.signal });
    await sleep(50);
    const start = performance.now();
    cancel.abort();
    await expect(run).rejects.toMatchObject({ code: 'job.cancelled' });
    expect(performance.now() - start).toBeLessThan(100);
    const next = { ...long, paths: 100, blockTime: 0 };
    expect(await pool.runModel('toy', next)).toEqual(runInline(toyModels.toy, next));
  });

  it('rejects at once where it was cancelled before it began', async () => {
    await expect(pool.runModel('toy', long, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'job.cancelled',
    });
  });
});
