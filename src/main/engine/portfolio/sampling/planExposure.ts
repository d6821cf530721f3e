import { exp } from '../../math/exp.ts';
import { cashSchedule } from '../cashSchedule.ts';
import type { SimulationInput } from '../input.ts';
import type { Exposure } from '../returns/quasiLognormal.ts';
import type { LognormalSpec } from '../returns/returnSpec.ts';

/** A month that hardly matters still needs a step of the walk. */
const leastShare = 0.01;

/** What of the market a plan's end depends on: by factor the weight that follows it, by month the money at work. */
export function planExposure(
  { months, flows, holdings }: Pick<SimulationInput, 'months' | 'flows' | 'holdings'>,
  { drift }: LognormalSpec,
): Exposure {
  const factors = drift.map(() => 0);
  for (const { weight, instrument } of holdings) {
    if ('factor' in instrument) factors[instrument.factor] = factors[instrument.factor]! + weight;
  }
  const yearly = drift.reduce((sum, one, i) => sum + one * factors[i]!, 0);
  return { factors, months: moneyByMonth(flows, months, exp(yearly / 12)) };
}

/** Money in the plan in each month by its expected growth, worth at the start, as shares of the most. */
function moneyByMonth(flows: SimulationInput['flows'], months: number, growth: number): number[] {
  const { paidIn, wanted } = cashSchedule(flows, months);
  let money = 0;
  let discount = 1;
  const worth = Array.from(paidIn, (paid, month) => {
    money += paid;
    const now = money * discount;
    money = Math.max(0, money * growth - wanted[month + 1]!);
    discount /= growth;
    return now;
  });
  const most = Math.max(...worth);
  return worth.map((one) => (most > 0 ? Math.max(one / most, leastShare) : 1));
}
