import type { Suggestion } from '../../../../shared/suggestion.ts';
import type { BlockModel, Buffers } from '../../parallel.ts';
import type { LinearSolver } from '../frontier/linearProgram.ts';
import { caseBlocks, caseBuffers, caseCount, writeCases } from './caseReturns.ts';
import { mixRowLength, readMix, writeMix } from './mixRows.ts';
import { mixOfTask, rowNames, taskGroups, type MixByName } from './mixTasks.ts';
import { spacesOf, type Spaces } from './spaces.ts';
import type { SuggestionInput } from './suggestionInput.ts';
import { suggestionResult } from './suggestionResult.ts';

/**
 * What a client of a type could hold instead of the present combination, with its reasons. See docs/models/suggestion.md.
 * @param solver the linear solver; asked for only where a mix is worked out
 */
export function suggestionModel(solver: () => LinearSolver): BlockModel<SuggestionInput, Suggestion> {
  // A worker meets the same input for every block of a run.
  const remembered = new WeakMap<SuggestionInput, Spaces>();
  const spaces = (input: SuggestionInput, buffers: Buffers): Spaces => {
    const found = remembered.get(input) ?? spacesOf(input, buffers, solver());
    remembered.set(input, found);
    return found;
  };
  return {
    name: 'suggestion',
    buffers: (input) => ({
      ...caseBuffers(input),
      mixes: { type: 'f64', length: rowNames.length * mixRowLength(input.candidates.length) },
    }),
    paths: () => caseCount,
    // Mixes stand on all cases or on none, and their frontier on all mixes: a run stopped before has no answer.
    whole: true,
    pathsIn: (input, blocks) => (blocks < caseBlocks(input) ? 0 : caseCount),
    phases: [
      { name: 'cases', weight: 0.3, blocks: caseBlocks, run: writeCases },
      ...taskGroups.map(({ name, weight, tasks }) => ({
        name,
        weight,
        blocks: () => tasks.length,
        run(input: SuggestionInput, buffers: Buffers, block: number): void {
          const task = tasks[block]!;
          const mixOf: MixByName = (row) => rowOf(input, buffers, row).read();
          rowOf(input, buffers, task).write(mixOfTask(task, input, spaces(input, buffers), mixOf));
        },
      })),
    ],
    result(input, buffers) {
      const mix: MixByName = (name) => rowOf(input, buffers, name).read();
      return suggestionResult(input, spaces(input, buffers), mix);
    },
  };
}

/** The place of one mix in shared memory. */
function rowOf({ candidates }: SuggestionInput, buffers: Buffers, name: string) {
  const parts = candidates.length;
  const length = mixRowLength(parts);
  const from = rowNames.indexOf(name) * length;
  const row = (buffers['mixes'] as Float64Array).subarray(from, from + length);
  return {
    read: () => readMix(row, parts),
    write: (mix: Parameters<typeof writeMix>[0]) => writeMix(mix, row, parts),
  };
}
