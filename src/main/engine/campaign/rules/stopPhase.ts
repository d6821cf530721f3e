import type { ReviewRuleEngine } from './reviewRuleEngine.ts';
import { trailingCost } from './trailingCost.ts';

/**
 * Ends a phase once the trailing cost per new customer of all channels together has been above the cap at `weeks`
 * reviews in a row within it. For the rest of the phase no channel spends; its money waits in contingency.
 */
export const stopPhase: ReviewRuleEngine<'stopPhase'> = {
  kind: 'stopPhase',
  needsPlan: false,
  bind({ phase, cap, window, weeks, delayWeeks }, { phases }) {
    let above = 0;
    let stopped = false;
    return {
      start() {
        above = 0;
        stopped = false;
      },
      review(week, desk) {
        if (phases[week] !== phase) {
          above = 0;
          stopped = false;
          return;
        }
        const last = week - 1 - delayWeeks;
        // Figures of an earlier phase say nothing about this one.
        if (last >= 0 && phases[last] === phase) {
          above = trailingCost(desk, last - window + 1, last) > cap ? above + 1 : 0;
        }
        stopped ||= above >= weeks;
        if (stopped) desk.stopped = true;
      },
    };
  },
};
