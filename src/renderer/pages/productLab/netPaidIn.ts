import type { Plan } from '../../../shared/plan.ts';
import type { GoalOutcome } from '../../../shared/simulation.ts';

/** A goal of a result: what it takes out, and when, if it is spent. */
type SpentGoal = Pick<GoalOutcome, 'month' | 'amount' | 'spend' | 'expectedShortfall'>;

type Flows = Pick<
  Plan,
  'months' | 'initial' | 'monthly' | 'withdraw' | 'withdrawFrom' | 'stepUp' | 'lumpSums'
>;

const toFen = (yuan: number): number => Math.round(yuan * 100) / 100;

/**
 * What was paid in less what was to be taken out, at each point of the fan (month 0 … months), yuan. Contributions fall on
 * the start of a month, withdrawals and spent goals on its end; point 0 lies just after the first contribution. Of a goal
 * only what is there on average can be taken out.
 */
export function netPaidIn(plan: Flows, goals: readonly SpentGoal[] = []): readonly number[] {
  const { months, initial, monthly, withdraw, withdrawFrom, stepUp, lumpSums = [] } = plan;
  const lump = (month: number, sign: 1 | -1): number =>
    lumpSums.reduce(
      (sum, item) => (item.month === month && Math.sign(item.amount) === sign ? sum + item.amount : sum),
      0,
    );
  const spentAt = (point: number): number =>
    goals.reduce(
      (sum, { month, amount, spend, expectedShortfall }) =>
        spend && month === point ? sum + amount - expectedShortfall.value : sum,
      0,
    );
  const points: number[] = [];
  let contribution = monthly;
  let total = initial;
  for (let month = 0; month < months; month += 1) {
    if (stepUp && month > 0 && month % stepUp.everyMonths === 0) {
      contribution = Math.max(0, toFen(contribution * (1 + stepUp.rate)) + stepUp.amount);
    }
    total += contribution + lump(month, 1);
    if (month === 0) points.push(total);
    total += lump(month, -1) - (month >= withdrawFrom ? withdraw : 0) - spentAt(month + 1);
    points.push(total);
  }
  return points;
}
