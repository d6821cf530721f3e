import type { ReviewRuleEngine } from './reviewRuleEngine.ts';

/**
 * Gives a share of what is left in contingency to the running channels in every week in which customers so far have
 * lagged behind the plan at `weeks` reviews in a row.
 */
export const releaseContingency: ReviewRuleEngine<'releaseContingency'> = {
  kind: 'releaseContingency',
  needsPlan: true,
  bind({ tolerance, weeks, release, delayWeeks }, { width }) {
    const late = new Float64Array(width);
    return {
      rows: 0,
      start() {
        late.fill(0);
      },
      review(week, desk) {
        const last = week - 1 - delayWeeks;
        if (last < 0) return;
        const least = (1 - tolerance) * desk.plan[last]!;
        for (let lane = 0; lane < desk.count; lane += 1) {
          late[lane] = desk.cumulative[last * desk.width + lane]! < least ? late[lane]! + 1 : 0;
          if (late[lane]! >= weeks) desk.release[lane] = Math.max(desk.release[lane]!, release);
        }
      },
    };
  },
};
