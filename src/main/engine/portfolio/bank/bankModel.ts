import type { BankView } from '../../../../shared/bankView.ts';
import type { BlockModel } from '../../parallel.ts';
import { bundleRows } from '../bundles/bundleRows.ts';
import { pathsInShortBlock } from '../pathsInBlock.ts';
import type { BankInput } from './bankInput.ts';
import { bankView } from './bankView.ts';
import { partsOf, simulateParts, yearsOf } from './simulateParts.ts';

/** Monte Carlo of what a combination earns and costs the bank. See docs/models/bank-view.md. */
export const bankModel: BlockModel<BankInput, BankView> = {
  name: 'bank',
  buffers: (input) => {
    const { paths } = input.plan;
    const parts = partsOf(input);
    return {
      balances: { type: 'f64', length: yearsOf(input) * parts * paths },
      ends: { type: 'f64', length: parts * paths },
      interest: { type: 'f64', length: parts * paths },
      bundles: { type: 'f64', length: (input.plan.bundles?.length ?? 0) * bundleRows.length * paths },
    };
  },
  paths: ({ plan }) => plan.paths,
  pathsIn: ({ plan }, blocks) => Math.min(plan.paths, blocks * pathsInShortBlock),
  phases: [
    {
      name: 'simulate',
      weight: 1,
      blocks: ({ plan }) => Math.ceil(plan.paths / pathsInShortBlock),
      run: simulateParts,
    },
  ],
  result: bankView,
};
