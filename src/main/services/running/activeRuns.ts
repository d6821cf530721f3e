import type { RunOptions } from '../../jobs/pool.ts';

/** The runs that are going on, so that each can be stopped by its number from anywhere. */
export interface ActiveRuns {
  /** Registers a run; `stop` ends it early with what is done by then. */
  begin(runId: string): ActiveRun;
  /** False where no such run is going on (any more). */
  stop(runId: string): boolean;
}

export interface ActiveRun {
  readonly stop: NonNullable<RunOptions['stop']>;
  /** Says how far the run is, for the task bar. */
  progress(fraction: number): void;
  end(): void;
}

/** `onActivity` hears the mean share done of all runs going on, or null when the last one ends. */
export function createActiveRuns(
  onActivity: (fraction: number | null) => void = () => undefined,
): ActiveRuns {
  const active = new Map<string, { controller: AbortController; fraction: number }>();
  const report = (): void => {
    const fractions = [...active.values()].map(({ fraction }) => fraction);
    const sum = fractions.reduce((total, fraction) => total + fraction, 0);
    onActivity(fractions.length === 0 ? null : sum / fractions.length);
  };
  return {
    begin(runId) {
      const entry = { controller: new AbortController(), fraction: 0 };
      active.set(runId, entry);
      report();
      return {
        stop: entry.controller.signal,
        progress(fraction) {
          entry.fraction = fraction;
          report();
        },
        end() {
          active.delete(runId);
          report();
        },
      };
    },
    stop(runId) {
      active.get(runId)?.controller.abort();
      return active.has(runId);
    },
  };
}
