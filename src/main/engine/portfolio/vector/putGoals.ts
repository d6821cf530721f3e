import { yuanToFen } from '../../../../shared/units.ts';
import type { Layout } from '../../kernel/kernel.ts';
import type { KernelFunctions } from '../../kernel/kernelFunctions.ts';
import type { GoalInput } from '../input.ts';
import type { PathInput } from '../planLayout.ts';

/** Hands the goals over. */
export function putGoals(
  { goals = [], inflation, months }: Pick<PathInput, 'goals' | 'inflation' | 'months'>,
  call: KernelFunctions,
  place: Layout,
): void {
  const moves = goals.map((goal) => inflation !== undefined && followsPrices(goal) && goal.at <= months);
  call.setGoals(
    goals.length,
    place.putWords(goals.map(({ at }) => at)),
    place.put(goals.map(({ amount, asked }, i) => (moves[i] ? asked * 100 : yuanToFen(amount)))),
    place.putWords(goals.map(({ spend }) => (spend ? 1 : 0))),
    place.putWords(moves.map((moved) => (moved ? 1 : 0))),
  );
}

const followsPrices = ({ modelled }: GoalInput): boolean => modelled === true;
