import type { RunMessage } from '../../../shared/run.ts';
import type { RunOptions, RunProgress } from '../../jobs/pool.ts';
import type { ActiveRuns } from './activeRuns.ts';
import { Mailbox } from './mailbox.ts';

export interface StreamedRun<Result> {
  readonly runId: string;
  /** Paths asked for. */
  readonly total: number;
  /** Aborted where nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
  readonly execute: (options: RunOptions) => Promise<Result>;
  /** What is done with the result before it is told, for example keeping it. */
  readonly finish?: (result: Result, milliseconds: number) => void;
}

/**
 * Runs a job and tells how it goes: started, progress (the newest only, where the reader is slow), result.
 * Leaving the loop early cancels the job; stopping it by its number makes it answer early.
 */
export async function* streamRun<Result>(
  runs: ActiveRuns,
  { runId, total, signal, execute, finish }: StreamedRun<Result>,
): AsyncGenerator<RunMessage<Result>, void, undefined> {
  const left = new AbortController();
  const active = runs.begin(runId);
  const start = performance.now();
  const news = new Mailbox<RunProgress>();
  const onProgress = (progress: RunProgress): void => {
    active.progress(progress.fraction);
    news.put(progress);
  };
  try {
    yield { type: 'started', runId, total };
    const job = execute({
      signal: signal ? AbortSignal.any([signal, left.signal]) : left.signal,
      stop: active.stop,
      onProgress,
    }).finally(() => news.end());
    // The error, if there is one, is thrown by the await below; here it is only kept from being "unhandled".
    job.catch(() => undefined);
    for await (const progress of news) yield { type: 'progress', runId, ...progress };
    const result = await job;
    const milliseconds = performance.now() - start;
    finish?.(result, milliseconds);
    yield { type: 'result', runId, milliseconds, result };
  } finally {
    left.abort();
    active.end();
  }
}
