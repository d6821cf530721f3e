import type { ReviewRuleEngine } from './reviewRuleEngine.ts';
import { trailingCost } from './trailingCost.ts';

/**
 * Ends a phase once the trailing cost per new customer of all channels together has been above the cap at `weeks`
 * reviews in a row within it. For the rest of the phase no channel spends; its money waits in contingency.
 */
export const stopPhase: ReviewRuleEngine<'stopPhase'> = {
  kind: 'stopPhase',
  needsPlan: false,
  bind({ phase, cap, window, weeks, delayWeeks }, { phases, width }) {
    const above = new Float64Array(width);
    const stopped = new Uint8Array(width);
    const costs = new Float64Array(width);
    const customers = new Float64Array(width);
    const forget = (): void => {
      above.fill(0);
      stopped.fill(0);
    };
    return {
      rows: 0,
      start: forget,
      review(week, desk) {
        if (phases[week] !== phase) {
          forget();
          return;
        }
        const last = week - 1 - delayWeeks;
        // Figures of an earlier phase say nothing about this one.
        const known = last >= 0 && phases[last] === phase;
        if (known) trailingCost(desk, last - window + 1, last, costs, customers);
        for (let lane = 0; lane < desk.count; lane += 1) {
          if (known) above[lane] = costs[lane]! > cap ? above[lane]! + 1 : 0;
          if (above[lane]! >= weeks) stopped[lane] = 1;
          if (stopped[lane] === 1) desk.stopped[lane] = 1;
        }
      },
    };
  },
};
