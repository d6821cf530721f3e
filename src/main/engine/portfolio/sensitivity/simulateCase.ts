import { pathMeasures } from '../pathMeasures.ts';
import type { Buffers } from '../../parallel.ts';
import type { SimulationInput } from '../input.ts';
import { pathsInShortBlock } from '../pathsInBlock.ts';
import { layOut, type VectorOutcome } from '../vector/vectorPlan.ts';
import { adjustmentOf } from './adjustedReturns.ts';
import { casesOf } from './cases.ts';
import { changedPlan } from './changedPlan.ts';
import type { SensitivityInput } from './sensitivityInput.ts';
import { rowsOf } from './sensitivityResult.ts';

const withdrawn = pathMeasures.indexOf('withdrawn');

/** Blocks of a run: the cases of the first paths, then those of the next ones. */
export const blocksOf = (input: SensitivityInput): number =>
  Math.ceil(input.plan.paths / pathsInShortBlock) * casesOf(input).length;

/** Paths whose cases are all played after so many blocks. */
export function pathsIn(input: SensitivityInput, blocks: number): number {
  return Math.min(input.plan.paths, Math.floor(blocks / casesOf(input).length) * pathsInShortBlock);
}

/** Fills `outcomes` [case][row][path] for one block, in yuan: end value, with withdrawals, by goal. */
export function simulateCase(input: SensitivityInput, buffers: Buffers, block: number): void {
  const { plan, law } = input;
  const outcomes = buffers['outcomes'] as Float64Array;
  const cases = casesOf(input);
  const number = block % cases.length;
  const changes = cases[number]!;
  const rows = rowsOf(input);
  const first = Math.floor(block / cases.length) * pathsInShortBlock;
  const count = Math.min(pathsInShortBlock, plan.paths - first);
  const changed = changedPlan(plan, changes);
  const { sampling: _sampling, ...pseudoRandom } = changed;
  const adjustment = adjustmentOf(law, changes.returns ?? 0, 1 + (changes.volatility ?? 0));
  const from = layOut(pseudoRandom, { unit: 1, ...(adjustment ? { adjustment } : {}) }).run(first, count);
  const keep = (row: number, path: number, fen: number): void => {
    outcomes[(number * rows + row) * plan.paths + first + path] = fen / 100;
  };
  for (let path = 0; path < count; path += 1) {
    const end = from.memory[from.values + changed.months * from.stride + path]!;
    keep(0, path, end);
    keep(1, path, end + from.memory[from.measures + withdrawn * from.stride + path]!);
    for (let goal = 0; goal < rows - 2; goal += 1) {
      keep(2 + goal, path, fundsFor(from, path, plan, changed, goal));
    }
  }
}

/** What the path had for a goal, fen; where the sum is another, as far from the plan's sum as it was from its own. */
function fundsFor(
  { memory, goals, needs, stride }: VectorOutcome,
  path: number,
  plan: SimulationInput,
  changed: SimulationInput,
  goal: number,
): number {
  const { modelled, amount } = plan.goals![goal]!;
  const funds = memory[goals + goal * stride + path]!;
  return modelled || changed.goals![goal]!.amount !== amount
    ? amount * 100 + funds - memory[needs + goal * stride + path]!
    : funds;
}
