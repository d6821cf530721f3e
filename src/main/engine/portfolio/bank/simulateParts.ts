import type { Buffers } from '../../parallel.ts';
import { bundleRows } from '../bundles/bundleRows.ts';
import { pathsInShortBlock } from '../pathsInBlock.ts';
import { withWaitingMoney } from '../planLayout.ts';
import { layOut } from '../vector/vectorPlan.ts';
import type { BankInput } from './bankInput.ts';

const monthsInYear = 12;

export const partsOf = ({ plan }: BankInput): number => withWaitingMoney(plan).length;
export const yearsOf = ({ plan }: BankInput): number => Math.ceil(plan.months / monthsInYear);

/**
 * Fills one block of paths, in yuan: `balances` [year][part][path], the sum over the year's months of the balance with
 * which each begins; `ends` and `interest` [part][path], and `bundles` [bundle][row][path].
 */
export function simulateParts(input: BankInput, buffers: Buffers, block: number): void {
  const { sampling: _sampling, ...plan } = input.plan;
  const parts = partsOf(input);
  const years = yearsOf(input);
  const first = block * pathsInShortBlock;
  const count = Math.min(pathsInShortBlock, plan.paths - first);
  const from = layOut(plan, { years }).run(first, count);
  const copy = (row: number, rows: number, name: string): void => {
    const out = buffers[name] as Float64Array;
    for (let i = 0; i < rows; i += 1) {
      const at = row + i * from.stride;
      out.set(from.memory.subarray(at, at + count), i * plan.paths + first);
    }
  };
  const ends = from.parts + years * parts * from.stride;
  copy(from.parts, years * parts, 'balances');
  copy(ends, parts, 'ends');
  copy(ends + parts * from.stride, parts, 'interest');
  copy(from.bundles, (plan.bundles?.length ?? 0) * bundleRows.length, 'bundles');
}
