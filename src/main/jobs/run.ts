import type { Buffers } from '../engine/parallel.ts';
import { LabError } from '../../shared/errors/index.ts';
import type { PackedInput } from './packedInput.ts';
import { control, receiveError, wholeBlock } from './work.ts';
import type { Answer, ModelTable, Work } from './work.ts';

/** How far a run is: paths simulated, and the share of the whole work, both phases included. */
export interface RunProgress {
  readonly done: number;
  readonly total: number;
  readonly fraction: number;
}

export interface RunOptions {
  /** Ends the run without an answer: `job.cancelled`. */
  readonly signal?: AbortSignal;
  /** Ends the simulation and answers from the paths finished by then, as a run with that many paths would. */
  readonly stop?: AbortSignal;
  readonly onProgress?: (progress: RunProgress) => void;
  /** How many workers at most take blocks of this run at once. */
  readonly workers?: number;
}

export interface RunContext extends RunOptions {
  readonly number: number;
  readonly name: string;
  readonly model: ModelTable[string];
  readonly input: unknown;
  /** The same for the workers. */
  readonly packed: PackedInput;
  readonly buffers: Buffers;
  readonly workers: number;
  readonly post: (work: Work) => Promise<Answer>;
}

/** Milliseconds of work handed out at a time: short, so that runs share the pool fairly and stop soon. */
const sliceBudget = 20;

/** How often it is told how far the workers are within their blocks, milliseconds. */
const beatEvery = 80;

/**
 * Runs a model; an aborted `signal` rejects at once, while workers end the blocks they are in at their next pulse. So does
 * an aborted `stop` where the model has no answer before its end.
 */
export async function runModel(asked: RunContext): Promise<unknown> {
  const ends = [asked.signal, asked.model.whole === true ? asked.stop : undefined].filter(
    (end) => end !== undefined,
  );
  if (ends.length === 0) return runPhases(asked);
  const signal = AbortSignal.any(ends);
  const context = { ...asked, signal };
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = (): void => reject(new LabError('job.cancelled', {}, { cause: signal.reason }));
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort);
  try {
    return await Promise.race([aborted, runPhases(context)]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

/** Runs the phases one after the other; the blocks of each are shared out among the workers. */
async function runPhases(context: RunContext): Promise<unknown> {
  const { model, input } = context;
  let paths = model.paths(input);
  for (const phase of model.phases.keys()) {
    const finished = await runPhase(context, phase, paths);
    if (phase === 0) paths = model.pathsIn(input, finished);
    if (paths < 2) throw new LabError('job.cancelled');
  }
  return (await ask(context, { task: 'result', ...common(context, paths) }, 'result')).result;
}

/** Runs one phase; answers the number of finished blocks, counted from the first one without a hole. */
async function runPhase(context: RunContext, index: number, paths: number): Promise<number> {
  const { model, input, stop, signal, workers } = context;
  const blocks = model.phases[index]!.blocks(input);
  const slots = Math.min(workers, blocks);
  const words = new Int32Array(new SharedArrayBuffer((control.shares + slots) * 4));
  const finished = new Uint8Array(blocks);
  let count = 0;
  let failure: { error: unknown } | undefined;

  const halt = (): void => void Atomics.store(words, control.stop, 1);
  const stopping = index === 0 ? stop : undefined;
  stopping?.addEventListener('abort', halt);
  signal?.addEventListener('abort', halt);
  if (stopping?.aborted || signal?.aborted) halt();

  let told = 0;
  /** Blocks that are done and parts of those under way; what a worker has just ended may be counted a little later. */
  const tell = (): void => {
    const parts = words.subarray(control.shares).reduce((sum, share) => sum + share, 0) / wholeBlock;
    const reached = Math.min(1, (count + parts) / blocks);
    told = Math.max(told, reached);
    context.onProgress?.(progressOf(context, index, told));
  };
  const beat = context.onProgress ? setInterval(tell, beatEvery) : undefined;
  const work = async (slot: number): Promise<void> => {
    while (Atomics.load(words, control.stop) === 0 && Atomics.load(words, control.nextBlock) < blocks) {
      const slice = {
        task: 'slice',
        ...common(context, paths),
        phase: index,
        control: words,
        slot,
        budget: sliceBudget,
      } as const;
      const answer = await ask(context, slice, 'blocks');
      for (const block of answer.blocks) finished[block] = 1;
      count += answer.blocks.length;
      tell();
    }
  };
  const fail = (error: unknown): void => {
    failure ??= { error };
    halt();
  };
  await Promise.all(Array.from({ length: slots }, (_, slot) => work(slot).catch(fail)));
  clearInterval(beat);
  stopping?.removeEventListener('abort', halt);
  signal?.removeEventListener('abort', halt);
  if (signal?.aborted) throw new LabError('job.cancelled');
  if (failure) throw failure.error;
  const hole = finished.indexOf(0);
  return hole === -1 ? blocks : hole;
}

function progressOf({ model, input }: RunContext, index: number, share: number): RunProgress {
  const total = model.paths(input);
  const before = model.phases.slice(0, index).reduce((sum, { weight }) => sum + weight, 0);
  return {
    done: index === 0 ? Math.floor(total * share) : total,
    total,
    fraction: before + model.phases[index]!.weight * share,
  };
}

function common({ number, name, packed, buffers }: RunContext, paths: number) {
  return { run: number, model: name, input: packed, buffers, paths };
}

/** Posts work and takes the answer apart; an error in it is thrown here. */
async function ask<Type extends 'blocks' | 'result'>(
  context: RunContext,
  work: Work,
  type: Type,
): Promise<Extract<Answer, { type: Type }>> {
  const answer = await context.post(work);
  if (answer.type === 'error') throw receiveError(answer.error);
  if (answer.type !== type) throw new Error(`a worker answered ${answer.type} where ${type} was asked`);
  return answer as Extract<Answer, { type: Type }>;
}
