import type { AllocationResult } from '../../../../shared/allocation.ts';
import type { BlockModel } from '../../parallel.ts';
import type { AllocationInput } from './allocationInput.ts';
import { allocationResult } from './allocationResult.ts';
import { phaseKinds } from '../../../../shared/budget.ts';
import { divideDraw } from './divideDraw.ts';
import { goalTablesLength, writeGoalTables } from './goalTables.ts';
import { createSearch, frontierTotals } from './search.ts';
import { timedInput, writeTiming } from './timingSearch.ts';
import { bestTechnology, coarsePoints, finePoints, finePoint, coarsePoint } from './technologyPoints.ts';

/**
 * Searches a better split: technology money on a grid and a finer one around its best point, the rest for each of them
 * by {@link divide}; then the same at other totals, and over draws of the unknown rates.
 * See docs/models/budget-allocation.md.
 */
export const allocationModel: BlockModel<AllocationInput, AllocationResult> = {
  name: 'allocation',
  buffers(input) {
    const { parts } = createSearch(input);
    return {
      coarse: { type: 'f64', length: coarsePoints(parts) },
      fine: { type: 'f64', length: finePoints(parts) },
      timing: { type: 'f64', length: phaseKinds.length },
      frontier: { type: 'f64', length: frontierTotals.length },
      draws: { type: 'f64', length: input.request.draws * parts.ids.length },
      tables: {
        type: 'f64',
        length: goalTablesLength(input, parts.ids.length - 2),
      },
    };
  },
  paths: ({ request }) => request.draws,
  // The search is of use only when it is done.
  pathsIn: (input, blocks) => (blocks >= coarsePoints(createSearch(input).parts) ? input.request.draws : 0),
  phases: [
    {
      name: 'technology',
      weight: 0.2,
      blocks: (input) => coarsePoints(createSearch(input).parts),
      run(input, buffers, block) {
        const search = createSearch(input);
        buffers['coarse']![block] = search.divideAt(coarsePoint(search.parts, block), 1).value;
      },
    },
    {
      name: 'refine',
      weight: 0.2,
      blocks: (input) => finePoints(createSearch(input).parts),
      run(input, buffers, block) {
        const search = createSearch(input);
        const point = finePoint(search.parts, buffers['coarse']!, block);
        buffers['fine']![block] = search.divideAt(point, 1).value;
      },
    },
    {
      name: 'timing',
      weight: 0.05,
      blocks: () => 1,
      run: (input, buffers) => writeTiming(input, buffers),
    },
    {
      name: 'frontier',
      weight: 0.1,
      blocks: () => frontierTotals.length,
      run(input, buffers, block) {
        const search = createSearch(timedInput(input, buffers));
        const technology = bestTechnology(search.parts, buffers['coarse']!, buffers['fine']!);
        buffers['frontier']![block] = search.valueAtTotal(frontierTotals[block]!, technology);
      },
    },
    {
      name: 'draws',
      weight: 0.45,
      blocks: ({ request }) => request.draws,
      run(input, buffers, block) {
        const search = createSearch(timedInput(input, buffers));
        const technology = bestTechnology(search.parts, buffers['coarse']!, buffers['fine']!);
        const shares = divideDraw(search, technology, block);
        (buffers['draws'] as Float64Array).set(shares, block * search.parts.ids.length);
        if (input.request.goal !== undefined) {
          writeGoalTables(
            timedInput(input, buffers),
            search,
            technology,
            block,
            buffers['tables'] as Float64Array,
          );
        }
      },
    },
  ],
  result: (input, buffers) => allocationResult(input, buffers),
};
