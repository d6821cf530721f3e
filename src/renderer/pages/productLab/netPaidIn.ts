import type { Plan } from '../../../shared/plan.ts';
import type { GoalOutcome, SimulationResult } from '../../../shared/simulation.ts';

/** What a result knows of the money that left: each goal's, and what was taken out on average. */
interface Outflows {
  readonly goals: readonly Pick<GoalOutcome, 'month' | 'amount' | 'spend' | 'expectedShortfall'>[];
  readonly split: Pick<SimulationResult['split'], 'withdrawn'>;
}

type Flows = Pick<
  Plan,
  'months' | 'initial' | 'monthly' | 'withdraw' | 'withdrawFrom' | 'stepUp' | 'lumpSums'
>;

const toFen = (yuan: number): number => Math.round(yuan * 100) / 100;

/**
 * What was paid in less what was taken out, at each point of the fan (month 0 … months), yuan. Contributions fall on the
 * start of a month, withdrawals and spent goals on its end; point 0 lies just after the first contribution. Money that is
 * not there cannot leave: with a `result`, a goal takes what it finds on average, and payments out stop at the sum that
 * the result says was taken out. That is exact at the end, and before it where money runs out once and for all.
 */
export function netPaidIn(plan: Flows, result?: Outflows): readonly number[] {
  const { months, initial, monthly, withdraw, withdrawFrom, stepUp, lumpSums = [] } = plan;
  const { goals = [], split } = result ?? {};
  const most = split ? Math.max(0, split.withdrawn.value) : Infinity;
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
  let paidIn = initial;
  let asked = 0;
  for (let month = 0; month < months; month += 1) {
    if (stepUp && month > 0 && month % stepUp.everyMonths === 0) {
      contribution = Math.max(0, toFen(contribution * (1 + stepUp.rate)) + stepUp.amount);
    }
    paidIn += contribution + lump(month, 1);
    if (month === 0) points.push(paidIn);
    asked += (month >= withdrawFrom ? withdraw : 0) + spentAt(month + 1) - lump(month, -1);
    // Means of many paths do not add up to the last digit; what differs by less than a fen was all taken out.
    points.push(paidIn - (asked - most < 0.01 ? asked : most));
  }
  return points;
}
