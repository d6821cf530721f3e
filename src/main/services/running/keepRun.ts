import type { RunInfo } from '../../../shared/run.ts';
import type { ServiceContext } from '../context.ts';

/** What every result says of itself. */
interface Kept {
  readonly engineVersion: string;
  readonly paths: number;
  readonly partial: boolean;
  readonly seed: number;
}

export interface RunToKeep {
  readonly runId: string;
  readonly kind: RunInfo['kind'];
  /** The plan, scenario or comparison that was run: its id, or its name where it has none. */
  readonly subject: string;
  readonly name: string;
  readonly input: unknown;
}

/** Returns what keeps the result of a run in the file, with what was asked, by which version, and how long it took. */
export function keepRun(
  { store, clock }: Pick<ServiceContext, 'store' | 'clock'>,
  { runId, kind, subject, name, input }: RunToKeep,
): (result: Kept, milliseconds: number) => void {
  const startedAt = clock().toISOString();
  return (result, milliseconds) => {
    const { engineVersion, paths, partial, seed } = result;
    const info = {
      id: runId,
      kind,
      subject,
      name,
      seed,
      paths,
      engineVersion,
      partial,
      startedAt,
      milliseconds,
    };
    store.runs.save({ info, input, result });
  };
}
