import type { BlockModel, Buffers } from '../engine/parallel.ts';
import type { ErrorCode, ErrorPlace, ErrorReport, ErrorValues } from '../../shared/errors/index.ts';
import { LabError } from '../../shared/errors/index.ts';
import type { PackedInput } from './packedInput.ts';

/** The models that a pool can run, by name. */
export type ModelTable = Readonly<Record<string, BlockModel<unknown, unknown>>>;

/** Places in the shared control words of a run. */
export const control = { nextBlock: 0, stop: 1, shares: 2 } as const;

/** What stands there for a whole block: each worker tells how much of its block is done. */
export const wholeBlock = 1_000_000;

interface WorkOfRun {
  /** Number of the run, so that a worker keeps one copy of its input over many slices. */
  readonly run: number;
  readonly model: string;
  readonly input: PackedInput;
  readonly buffers: Buffers;
  readonly paths: number;
}

/** Blocks of one phase, taken from the shared counter until the time is up or the run is stopped. */
export interface SliceWork extends WorkOfRun {
  readonly task: 'slice';
  readonly phase: number;
  readonly control: Int32Array;
  /** Which of the run’s workers this is: where in `control` its share is told. */
  readonly slot: number;
  /** Milliseconds after which no further block is begun. */
  readonly budget: number;
}

export interface ResultWork extends WorkOfRun {
  readonly task: 'result';
}

export type Work = SliceWork | ResultWork;

/** An error as it is sent between threads: structured clone would lose its code. */
export type SentError =
  | {
      readonly kind: 'lab';
      readonly code: ErrorCode;
      readonly values: ErrorValues;
      readonly where: ErrorPlace | undefined;
      readonly details: readonly ErrorReport[];
    }
  | { readonly kind: 'other'; readonly error: unknown };

export type Answer =
  | { readonly type: 'blocks'; readonly blocks: readonly number[] }
  | { readonly type: 'result'; readonly result: unknown }
  | { readonly type: 'error'; readonly error: SentError };

export function sendError(error: unknown): SentError {
  if (!(error instanceof LabError)) return { kind: 'other', error };
  const { code, values, where, details } = error;
  return { kind: 'lab', code, values, where, details };
}

export function receiveError(sent: SentError): unknown {
  if (sent.kind === 'other') return sent.error;
  const { code, values, where, details } = sent;
  return new LabError(code, values, { ...(where ? { where } : {}), details });
}
