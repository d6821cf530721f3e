import type { ReviewRuleOf } from '../../../../shared/reviewRule.ts';
import { destinations, type BoundRule, type Desk } from './desk.ts';
import type { ReviewRuleEngine } from './reviewRuleEngine.ts';

type Rule = ReviewRuleOf<'pauseOnCac'>;

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
  bind(rule, { channels }) {
    const watched = channels.flatMap((id, c) => (rule.channels && !rule.channels.includes(id) ? [] : [c]));
    const seen = new Int32Array(channels.length);
    const real = new Int32Array(channels.length);
    return {
      start() {
        seen.fill(0);
        real.fill(0);
      },
      review(week, desk) {
        for (const channel of watched) {
          if (week >= desk.resumeAt[channel]!) judge(rule, week, desk, channel, seen, real);
        }
      },
    } satisfies BoundRule;
  },
};

function judge(
  rule: Rule,
  week: number,
  desk: Desk,
  channel: number,
  seen: Int32Array,
  real: Int32Array,
): void {
  const last = week - 1 - rule.delayWeeks;
  const first = Math.max(desk.resumeAt[channel]!, last - rule.window + 1);
  let [spent, customers, expected] = [0, 0, 0];
  for (let w = first; w <= last; w += 1) {
    const at = w * desk.channels + channel;
    spent += desk.spent[at]!;
    customers += desk.customers[at]!;
    expected += desk.expected[at]!;
  }
  seen[channel] = spent > rule.cap * customers ? seen[channel]! + 1 : 0;
  real[channel] = spent > rule.cap * expected ? real[channel]! + 1 : 0;
  if (seen[channel] >= rule.weeks) {
    desk.resumeAt[channel] = rule.resumeAfter === null ? Infinity : week + rule.resumeAfter;
    desk.destination[channel] = destinations.indexOf(rule.moneyTo);
    desk.pauses[channel]! += 1;
    if (real[channel] === 0) desk.falsePauses[channel]! += 1;
    seen[channel] = 0;
    real[channel] = 0;
  } else if (real[channel] >= rule.weeks) desk.missedPauses[channel]! += 1;
}
