import { describe, expect, it } from 'vitest';
import type { RunOptions } from '../../src/main/jobs/pool.ts';
import { createActiveRuns } from '../../src/main/services/running/activeRuns.ts';
import { streamRun } from '../../src/main/services/running/streamRun.ts';
import type { RunMessage } from '../../src/shared/run.ts';

/** A job that is driven by the test. */
function handDriven() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const started = Promise.withResolvers<RunOptions>();
  return {
    started: started.promise,
    resolve,
    reject,
    execute: (options: RunOptions): Promise<string> => {
      started.resolve(options);
      options.signal?.addEventListener('abort', () => reject(new Error('aborted')));
      return promise;
    },
  };
}

const next = async <T>(messages: AsyncGenerator<RunMessage<T>>): Promise<RunMessage<T>> => {
  const { value } = await messages.next();
  return value as RunMessage<T>;
};

describe('streamRun', () => {
  it('tells start, the newest progress and the result, and finishes before the result is told', async () => {
    const activity: (number | null)[] = [];
    const runs = createActiveRuns((fraction) => activity.push(fraction));
    const job = handDriven();
    const kept: string[] = [];
    const messages = streamRun(runs, {
      runId: 'r1',
      total: 100,
      execute: job.execute,
      finish: (result) => kept.push(result),
    });
    expect(await next(messages)).toEqual({ type: 'started', runId: 'r1', total: 100 });
    const second = next(messages);
    const { onProgress } = await job.started;
    onProgress!({ done: 10, total: 100, fraction: 0.1 });
    expect(await second).toEqual({ type: 'progress', runId: 'r1', done: 10, total: 100, fraction: 0.1 });
    onProgress!({ done: 20, total: 100, fraction: 0.2 });
    onProgress!({ done: 30, total: 100, fraction: 0.3 });
    expect(await next(messages)).toMatchObject({ type: 'progress', done: 30 });
    const last = next(messages);
    job.resolve('answer');
    expect(await last).toMatchObject({ type: 'result', runId: 'r1', result: 'answer' });
    expect(kept).toEqual(['answer']);
    expect((await messages.next()).done).toBe(true);
    expect(activity).toEqual([0, 0.1, 0.2, 0.3, null]);
  });

  it('cancels the job when its reader leaves, and forgets the run', async () => {
    const runs = createActiveRuns();
    const job = handDriven();
    const messages = streamRun(runs, { runId: 'r1', total: 1, execute: job.execute });
    await next(messages);
    const waiting = next(messages);
    const { signal, onProgress } = await job.started;
    onProgress!({ done: 0, total: 1, fraction: 0 });
    await waiting;
    await messages.return();
    expect(signal!.aborted).toBe(true);
    expect(runs.stop('r1')).toBe(false);
  });

  it('stops by number', async () => {
    const runs = createActiveRuns();
    const job = handDriven();
    const messages = streamRun(runs, { runId: 'r1', total: 1, execute: job.execute });
    await next(messages);
    const result = next(messages);
    const { stop, signal } = await job.started;
    expect(runs.stop('r1')).toBe(true);
    expect(runs.stop('r2')).toBe(false);
    expect([stop!.aborted, signal!.aborted]).toEqual([true, false]);
    job.resolve('partial');
    expect(await result).toMatchObject({ type: 'result', result: 'partial' });
  });

  it('throws what the job throws, and forgets the run', async () => {
    const runs = createActiveRuns();
    const job = handDriven();
    const messages = streamRun(runs, { runId: 'r1', total: 1, execute: job.execute });
    await next(messages);
    const failing = next(messages);
    await job.started;
    job.reject(new Error('no luck'));
    await expect(failing).rejects.toThrow('no luck');
    expect(runs.stop('r1')).toBe(false);
  });

  it('shows the mean share of several runs', () => {
    const activity: (number | null)[] = [];
    const runs = createActiveRuns((fraction) => activity.push(fraction));
    const [a, b] = [runs.begin('a'), runs.begin('b')];
    a.progress(0.5);
    b.end();
    a.end();
    expect(activity).toEqual([0, 0, 0.25, 0.5, null]);
  });
});
