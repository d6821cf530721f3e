import { unpackInput } from './packedInput.ts';
import { LabError } from '../../shared/errors/index.ts';
import { control, sendError, wholeBlock } from './work.ts';
import type { Answer, ModelTable, SliceWork, Work } from './work.ts';

/** Inputs of this many runs are kept, so that a model may remember what it prepared for an input. */
const keptInputs = 4;

/** What a worker does with the work it is handed: the worker's file exports `serve(models)`. */
export function serve(models: ModelTable): (work: Work) => Answer {
  const inputs = new Map<number, unknown>();

  const inputOf = (work: Work): unknown => {
    if (inputs.has(work.run)) return inputs.get(work.run);
    const input = unpackInput(work.input);
    inputs.set(work.run, input);
    for (const run of inputs.keys()) if (inputs.size > keptInputs) inputs.delete(run);
    return input;
  };

  return (work) => {
    try {
      const model = models[work.model];
      if (!model) throw new Error(`no model named ${work.model}`);
      const input = inputOf(work);
      return work.task === 'slice'
        ? { type: 'blocks', blocks: runSlice(model, input, work) }
        : { type: 'result', result: model.result(input, work.buffers, work.paths) };
    } catch (error) {
      return { type: 'error', error: sendError(error) };
    }
  };
}

function runSlice(model: ModelTable[string], input: unknown, work: SliceWork): number[] {
  const phase = model.phases[work.phase]!;
  const blocks = phase.blocks(input);
  const end = performance.now() + work.budget;
  const done: number[] = [];
  const share = control.shares + work.slot;
  const pulse = (part: number): void => {
    if (Atomics.load(work.control, control.stop) !== 0) throw new LabError('job.cancelled');
    Atomics.store(work.control, share, Math.floor(part * wholeBlock));
  };
  do {
    if (Atomics.load(work.control, control.stop) !== 0) break;
    const block = Atomics.add(work.control, control.nextBlock, 1);
    if (block >= blocks) break;
    phase.run(input, work.buffers, block, work.paths, pulse, work.slot);
    Atomics.store(work.control, share, 0);
    done.push(block);
  } while (performance.now() < end);
  return done;
}
