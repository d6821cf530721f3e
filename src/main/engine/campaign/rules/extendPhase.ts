import type { ReviewRuleEngine } from './reviewRuleEngine.ts';
import { trailingCost } from './trailingCost.ts';

/**
 * Where the trailing cost per new customer is within the cap at the review after a phase's last week, the channels go
 * on at that week's money for some weeks more: contingency pays what the plan has less, as far as it goes.
 */
export const extendPhase: ReviewRuleEngine<'extendPhase'> = {
  kind: 'extendPhase',
  needsPlan: false,
  bind({ phase, cap, window, extraWeeks, delayWeeks }, { phases, planned }) {
    let end = 0;
    let level = 0;
    return {
      start() {
        end = 0;
        level = 0;
      },
      review(week, desk) {
        if (week > 0 && phases[week - 1] === phase && phases[week] !== phase) {
          const last = week - 1 - delayWeeks;
          const cheap = last >= 0 && trailingCost(desk, last - window + 1, last) <= cap;
          end = cheap ? week + extraWeeks : 0;
          level = planned[week - 1]!;
        }
        if (week < end) desk.wanted = Math.max(desk.wanted, level - planned[week]!);
      },
    };
  },
};
