import { fenToYuan, yuanToFen } from '../../../../shared/units.ts';
import { assumedInflation, type Goal, type Plan } from '../../../../shared/plan.ts';
import { boundaryOn } from '../../../../shared/planDates.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import { pow } from '../../math/pow.ts';
import type { GoalInput } from '../input.ts';

/**
 * The goals that fall within the plan, each at its boundary and in the money of that day: a sum in today's money grows
 * by (1 + inflation)^(months / 12), or with the prices of each path. One outside the plan is left out, with a notice.
 */
export function goalsOf(
  plan: Pick<Plan, 'startDate' | 'months' | 'goals' | 'inflation' | 'goalPrices' | 'inflationModel'>,
  notices: Notice[],
): GoalInput[] {
  const { startDate, months, inflation = assumedInflation } = plan;
  const followsModel = plan.goalPrices === 'modelled' && plan.inflationModel !== undefined;
  return (plan.goals ?? []).flatMap((goal): GoalInput[] => {
    const at = boundaryOn(startDate, goal.date);
    if (at < 1 || at > months) {
      notices.push({ code: 'goal.outside', values: { goal: goal.label, date: goal.date } });
      return [];
    }
    const { label, amount: asked, money, spend } = goal;
    const modelled = money === 'today' && followsModel;
    return [
      {
        label,
        at,
        amount: nominal(goal, inflation, at),
        asked,
        money,
        spend,
        ...(modelled ? { modelled } : {}),
      },
    ];
  });
}

function nominal({ amount, money }: Goal, inflation: number, months: number): number {
  if (money === 'nominal') return amount;
  return fenToYuan(yuanToFen(amount * pow(1 + inflation, months / 12)));
}
