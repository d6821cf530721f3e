import type { SensitivityResult } from '../../../../shared/sensitivity.ts';
import type { BlockModel } from '../../parallel.ts';
import { casesOf } from './cases.ts';
import type { SensitivityInput } from './sensitivityInput.ts';
import { rowsOf, sensitivityResult } from './sensitivityResult.ts';
import { blocksOf, pathsIn, simulateCase } from './simulateCase.ts';

/**
 * The plan again and again with other assumptions, on common random numbers, so that a difference shows the change and
 * not chance. See docs/models/sensitivity.md.
 */
export const sensitivityModel: BlockModel<SensitivityInput, SensitivityResult> = {
  name: 'sensitivity',
  buffers: (input) => ({
    outcomes: { type: 'f64', length: casesOf(input).length * rowsOf(input) * input.plan.paths },
  }),
  paths: ({ plan }) => plan.paths,
  pathsIn,
  phases: [
    {
      name: 'simulate',
      weight: 1,
      blocks: blocksOf,
      run: simulateCase,
    },
  ],
  result: sensitivityResult,
};
