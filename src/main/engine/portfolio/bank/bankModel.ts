import type { BankView } from '../../../../shared/bankView.ts';
import type { BlockModel, Buffers } from '../../parallel.ts';
import { bundleRows, putBundles } from '../bundles/bundleRows.ts';
import { PathSimulation } from '../pathSimulation.ts';
import { withWaitingMoney } from '../planLayout.ts';
import { prepareReturns } from '../returns/index.ts';
import type { BankInput } from './bankInput.ts';
import { bankView } from './bankView.ts';

const pathsInBlock = 128;
const monthsInYear = 12;

export const partsOf = ({ plan }: BankInput): number => withWaitingMoney(plan).length;
export const yearsOf = ({ plan }: BankInput): number => Math.ceil(plan.months / monthsInYear);

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
  pathsIn: ({ plan }, blocks) => Math.min(plan.paths, blocks * pathsInBlock),
  phases: [
    {
      name: 'simulate',
      weight: 1,
      blocks: ({ plan }) => Math.ceil(plan.paths / pathsInBlock),
      run: simulateBlock,
    },
  ],
  result: bankView,
};

/**
 * Fills one block of paths, in yuan: `balances` [year][part][path], the sum over the year's months of the balance with
 * which each begins; `ends` and `interest` [part][path], and `bundles` [bundle][row][path].
 */
function simulateBlock(input: BankInput, buffers: Buffers, block: number): void {
  const { plan } = input;
  const { paths, months } = plan;
  const { balances, ends, interest } = buffers as Record<'balances' | 'ends' | 'interest', Float64Array>;
  const path = new PathSimulation(plan, plan.returns ? prepareReturns(plan.returns, plan.seed) : null);
  const parts = path.holdings.length;
  let number = 0;
  const observe = (month: number): void => {
    const row = Math.floor(month / monthsInYear) * parts;
    for (let part = 0; part < parts; part += 1) {
      const cell = (row + part) * paths + number;
      balances[cell] = balances[cell]! + path.holdings[part]!.value(month) / 100;
    }
  };
  const end = Math.min(paths, (block + 1) * pathsInBlock);
  for (number = block * pathsInBlock; number < end; number += 1) {
    path.run(number, observe);
    putBundles(path.bundles, buffers['bundles'] as Float64Array, paths, number);
    for (let part = 0; part < parts; part += 1) {
      ends[part * paths + number] = path.holdings[part]!.value(months) / 100;
      interest[part * paths + number] = path.holdings[part]!.interest(months) / 100;
    }
  }
}
