import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { BlockModel } from '../engine/parallel.ts';
import { LabError } from '../../shared/errors/index.ts';
import { allocateWithin, defaultMemoryLimit } from './memory.ts';
import { packInput } from './packedInput.ts';
import { runModel } from './run.ts';
import { SpareMemory } from './spareMemory.ts';
import type { RunOptions } from './run.ts';
import type { Answer, ModelTable, Work } from './work.ts';

export type { RunOptions, RunProgress } from './run.ts';

type InputOf<Model> = Model extends BlockModel<infer Input, infer _> ? Input : never;
type ResultOf<Model> = Model extends BlockModel<infer _, infer Result> ? Result : never;

/** The warm workers of the program. */
export interface Pool<Models> {
  /**
   * Runs a model of the table on the workers. The digits do not depend on their number.
   * @throws LabError job.cancelled, job.memory, job.workerDied, or what the model throws.
   */
  runModel<Name extends keyof Models & string>(
    name: Name,
    input: InputOf<Models[Name]>,
    options?: RunOptions,
  ): Promise<ResultOf<Models[Name]>>;
  close(): Promise<void>;
}

export interface PoolOptions {
  readonly threads?: number;
  /** The worker's file; it exports `serve(models)` with the same table. */
  readonly workerFile: URL;
  /** Bytes of shared memory that one run may take. */
  readonly memoryLimit?: number;
}

export function createPool<Models extends ModelTable>(models: Models, options: PoolOptions): Pool<Models> {
  const threads = options.threads ?? availableParallelism();
  const memoryLimit = options.memoryLimit ?? defaultMemoryLimit();
  const piscina = new Piscina<Work, Answer>({
    filename: fileURLToPath(options.workerFile),
    minThreads: threads,
    maxThreads: threads,
    recordTiming: false,
  });
  // A worker that dies while idle is replaced by the pool; nothing is lost.
  piscina.on('error', () => undefined);
  const spare = new SpareMemory();
  let closed = false;
  let runs = 0;

  const post = async (work: Work): Promise<Answer> => {
    try {
      return await piscina.run(work);
    } catch (error) {
      // Workers answer their errors; a rejection means that the worker itself is gone.
      if (closed) throw new LabError('job.cancelled', {}, { cause: error });
      throw new LabError('job.workerDied', { reason: messageOf(error) }, { cause: error });
    }
  };

  return {
    async runModel(name, input, runOptions = {}) {
      const model = models[name]!;
      const specs = model.buffers(input);
      const buffers = allocateWithin(specs, memoryLimit, (spec) => spare.take(spec));
      runs += 1;
      const workers = Math.min(runOptions.workers ?? threads, threads);
      const packed = packInput(input);
      const context = { ...runOptions, number: runs, name, model, input, packed, buffers, workers, post };
      const result = (await runModel(context)) as ResultOf<Models[typeof name]>;
      // A run that was cancelled or failed may leave workers that still end their blocks.
      spare.give(specs, buffers);
      return result;
    },
    async close() {
      closed = true;
      spare.clear();
      await piscina.destroy();
    },
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
