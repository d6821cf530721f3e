import { yuanToFen } from '../../../../shared/units.ts';
import type { Layout } from '../../kernel/kernel.ts';
import type { KernelFunctions } from '../../kernel/kernelFunctions.ts';
import { purposes } from '../../random/purposes.ts';
import type { GoalInput } from '../input.ts';
import type { PathInput } from '../planLayout.ts';
import { monthlyRise, type InflationSpec } from '../rates/inflation.ts';

/** Hands the goals over, and the prices where a goal follows them. */
export function putGoals(
  { goals = [], inflation, months }: Pick<PathInput, 'goals' | 'inflation' | 'months'>,
  call: KernelFunctions,
  place: Layout,
): void {
  const moves = goals.map((goal) => inflation !== undefined && followsPrices(goal) && goal.at <= months);
  if (inflation && moves.includes(true)) putPrices(inflation, call);
  call.setGoals(
    goals.length,
    place.putWords(goals.map(({ at }) => at)),
    place.put(goals.map(({ amount, asked }, i) => (moves[i] ? asked * 100 : yuanToFen(amount)))),
    place.putWords(goals.map(({ spend }) => (spend ? 1 : 0))),
    place.putWords(moves.map((moved) => (moved ? 1 : 0))),
  );
}

const followsPrices = ({ modelled }: GoalInput): boolean => modelled === true;

function putPrices(spec: InflationSpec, call: KernelFunctions): void {
  if (spec.kind === 'drawn') {
    call.setDrawnPrices(spec.factor);
    return;
  }
  const { start, centre, deviation } = monthlyRise(spec);
  call.setPrices(purposes.inflation, start, centre, spec.memory, deviation);
}
