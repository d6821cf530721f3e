import { destinations, type Desk } from './desk.ts';
import type { ReviewRuleEngine } from './reviewRuleEngine.ts';

/**
 * Pauses a channel once its trailing cost per new customer has been above the cap at `weeks` reviews in a row. After
 * a pause the channel starts afresh: weeks before it count no more.
 *
 * A pause is false where the same weeks would have been within the cap at the expected customers; a pause is missed
 * where the expected cost has been above the cap for as many reviews and the channel still runs.
 */
export const pauseOnCac: ReviewRuleEngine<'pauseOnCac'> = {
  kind: 'pauseOnCac',
  needsPlan: false,
  bind(rule, { channels, width }) {
    const { cap, weeks, window, resumeAfter } = rule;
    const watched = channels.flatMap((id, c) => (rule.channels && !rule.channels.includes(id) ? [] : [c]));
    const destination = destinations.indexOf(rule.moneyTo);
    /** [watched channel]: reviews in a row above the cap, [lane], as seen and at the expected customers. */
    let seen: readonly Float64Array[] = [];
    let real: readonly Float64Array[] = [];

    /** Pauses a channel in the paths that have seen enough, and notes what the expected customers say of it. */
    const pause = (
      week: number,
      desk: Desk,
      channel: number,
      above: Float64Array,
      truly: Float64Array,
    ): void => {
      const resume = resumeAfter === null ? Infinity : week + resumeAfter;
      for (let lane = 0; lane < desk.count; lane += 1) {
        const at = channel * desk.width + lane;
        if (week < desk.resumeAt[at]!) continue;
        if (above[lane]! >= weeks) {
          desk.resumeAt[at] = resume;
          desk.destination[at] = destination;
          desk.pauses[at]! += 1;
          if (truly[lane] === 0) desk.falsePauses[at]! += 1;
          above[lane] = 0;
          truly[lane] = 0;
        } else if (truly[lane]! >= weeks) desk.missedPauses[at]! += 1;
      }
    };

    return {
      rows: 2 * watched.length,
      start(rows) {
        const row = (i: number): Float64Array => rows.subarray(i * width, (i + 1) * width);
        seen = watched.map((_, i) => row(i));
        real = watched.map((_, i) => row(watched.length + i));
      },
      review(week, desk) {
        const last = week - 1 - rule.delayWeeks;
        const first = Math.max(0, last - window + 1);
        watched.forEach((channel, i) => {
          const { spent, customers, expected } = desk.addUp(channel, first, last);
          const review = { channel, week, cap };
          const longestSeen = desk.countAbove(review, spent, customers, seen[i]!);
          const longestReal = desk.countAbove(review, spent, expected, real[i]!);
          if (Math.max(longestSeen, longestReal) >= weeks) pause(week, desk, channel, seen[i]!, real[i]!);
        });
      },
    };
  },
};
