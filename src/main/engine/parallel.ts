/** Shared memory of a run: named arrays, visible to every worker. */
export type Buffers = Readonly<Record<string, Float64Array | Int32Array>>;

export interface BufferSpec {
  readonly type: 'f64' | 'i32';
  readonly length: number;
  /** Every number is written before it is read, so that memory of an earlier run may serve again. */
  readonly overwritten?: boolean;
}

/**
 * Hears how much of a block is done, 0 to 1, every few hundredths of a second of work; throws where the run was ended, so
 * that nothing goes on in vain. No digit depends on it.
 */
export type Pulse = (share: number) => void;

export const noPulse: Pulse = () => undefined;

/** The pulse of what lies between two shares of a block. */
export const between =
  (pulse: Pulse, from: number, to: number): Pulse =>
  (share) =>
    pulse(from + (to - from) * share);

/** One part of a run. Its blocks may be computed in any order, on any worker, and give the same digits. */
export interface Phase<Input> {
  readonly name: string;
  /** Share of the run's time, for progress; the weights of all phases add up to 1. */
  readonly weight: number;
  blocks(input: Input): number;
  /**
   * Computes one block into the buffers. A block writes only its own part of them. `paths` as in {@link BlockModel.result}.
   * A block that may take longer than a tenth of a second tells the pulse how far it is; one of the first phase only in a
   * model that is `whole`, as others answer from what is done when they are stopped. No two blocks are under way in one
   * slot, a small number, at a time; no digit depends on it.
   */
  run(input: Input, buffers: Buffers, block: number, paths: number, pulse?: Pulse, slot?: number): void;
}

/**
 * A Monte Carlo computation cut into blocks whose digits do not depend on who computes them.
 * The first phase simulates; since every path is addressed by its number, stopping after its first k blocks
 * gives exactly the result of a run with fewer paths. The input is plain data (structured clone).
 */
export interface BlockModel<Input, Result> {
  readonly name: string;
  /** The shared memory that the run needs, so that a run that would not fit is refused before it starts. */
  buffers(input: Input): Readonly<Record<string, BufferSpec>>;
  /** Paths asked for. */
  paths(input: Input): number;
  /** Paths in the first `blocks` blocks of the first phase. */
  pathsIn(input: Input, blocks: number): number;
  readonly phases: readonly Phase<Input>[];
  /** Where nothing is worth telling before the last phase: stopping it at any time ends it without an answer. */
  readonly whole?: boolean;
  /** Assembles the answer from the buffers; `paths` is the number of finished paths. */
  result(input: Input, buffers: Buffers, paths: number): Result;
}

/** @param spare memory that may serve for a specification */
export function allocate(
  specs: Readonly<Record<string, BufferSpec>>,
  spare: (spec: BufferSpec) => Float64Array | undefined = () => undefined,
): Buffers {
  return Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => {
      const { type, length } = spec;
      const kept = spare(spec);
      if (kept) return [name, kept];
      const memory = new SharedArrayBuffer(length * (type === 'f64' ? 8 : 4));
      return [name, type === 'f64' ? new Float64Array(memory) : new Int32Array(memory)];
    }),
  );
}

/** Runs a model in this thread: for tests, small previews, and as the reference for the worker pool. */
export function runInline<Input, Result>(model: BlockModel<Input, Result>, input: Input): Result {
  const buffers = allocate(model.buffers(input));
  const paths = model.paths(input);
  for (const phase of model.phases) {
    const blocks = phase.blocks(input);
    for (let block = 0; block < blocks; block += 1) phase.run(input, buffers, block, paths);
  }
  return model.result(input, buffers, paths);
}
