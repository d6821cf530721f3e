import type { WealthCheck } from '../../../../shared/wealthCheck.ts';
import type { BlockModel } from '../../parallel.ts';
import { caseBlocks, caseBuffers, caseCount, writeCases } from '../suggestion/caseReturns.ts';
import type { WealthInput } from './wealthInput.ts';
import { wealthResult } from './wealthResult.ts';

/** The scores of what is held, and what moves them. See docs/models/wealth-check.md. */
export const wealthModel: BlockModel<WealthInput, WealthCheck> = {
  name: 'wealth',
  buffers: ({ mixes }) => caseBuffers(mixes),
  paths: () => caseCount,
  // Scores stand on all cases or on none.
  pathsIn: ({ mixes }, blocks) => (blocks < caseBlocks(mixes) ? 0 : caseCount),
  phases: [
    {
      name: 'cases',
      weight: 1,
      blocks: ({ mixes }) => caseBlocks(mixes),
      run: ({ mixes }, buffers, block) => writeCases(mixes, buffers, block),
    },
  ],
  result: wealthResult,
};
