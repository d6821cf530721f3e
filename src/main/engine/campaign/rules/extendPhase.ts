import type { ReviewRuleEngine } from './reviewRuleEngine.ts';
import { trailingCost } from './trailingCost.ts';

/**
 * Where the trailing cost per new customer is within the cap at the review after a phase's last week, the channels go
 * on at that week's money for some weeks more: contingency pays what the plan has less, as far as it goes.
 */
export const extendPhase: ReviewRuleEngine<'extendPhase'> = {
  kind: 'extendPhase',
  needsPlan: false,
  bind({ phase, cap, window, extraWeeks, delayWeeks }, { phases, planned, width }) {
    const end = new Float64Array(width);
    const costs = new Float64Array(width);
    const customers = new Float64Array(width);
    let level = 0;
    return {
      rows: 0,
      start() {
        end.fill(0);
        level = 0;
      },
      review(week, desk) {
        if (week > 0 && phases[week - 1] === phase && phases[week] !== phase) {
          const last = week - 1 - delayWeeks;
          trailingCost(desk, last - window + 1, last, costs, customers);
          for (let lane = 0; lane < desk.count; lane += 1) {
            end[lane] = last >= 0 && costs[lane]! <= cap ? week + extraWeeks : 0;
          }
          level = planned[week - 1]!;
        }
        const missing = level - planned[week]!;
        for (let lane = 0; lane < desk.count; lane += 1) {
          if (week < end[lane]!) desk.wanted[lane] = Math.max(desk.wanted[lane]!, missing);
        }
      },
    };
  },
};
