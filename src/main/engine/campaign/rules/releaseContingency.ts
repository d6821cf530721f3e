import type { ReviewRuleEngine } from './reviewRuleEngine.ts';

/**
 * Gives a share of what is left in contingency to the running channels in every week in which customers so far have
 * lagged behind the plan at `weeks` reviews in a row.
 */
export const releaseContingency: ReviewRuleEngine<'releaseContingency'> = {
  kind: 'releaseContingency',
  needsPlan: true,
  bind({ tolerance, weeks, release, delayWeeks }) {
    let late = 0;
    return {
      start() {
        late = 0;
      },
      review(week, desk) {
        const last = week - 1 - delayWeeks;
        if (last < 0) return;
        late = desk.cumulative[last]! < (1 - tolerance) * desk.plan[last]! ? late + 1 : 0;
        if (late >= weeks) desk.release = Math.max(desk.release, release);
      },
    };
  },
};
