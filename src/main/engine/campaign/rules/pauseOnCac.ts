import type { ReviewRuleOf } from '../../../../shared/reviewRule.ts';
import { destinations, type BoundRule, type Desk, type WeekSums } from './desk.ts';
import type { ReviewRuleEngine } from './reviewRuleEngine.ts';

type Rule = ReviewRuleOf<'pauseOnCac'>;

/** [channel][lane]: reviews in a row above the cap, as seen and at the expected customers. */
interface Streaks {
  readonly seen: Float64Array;
  readonly real: Float64Array;
}

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
    const watched = channels.flatMap((id, c) => (rule.channels && !rule.channels.includes(id) ? [] : [c]));
    const streaks: Streaks = { seen: f64(channels.length * width), real: f64(channels.length * width) };
    const own: WeekSums = { spent: f64(width), customers: f64(width), expected: f64(width) };
    return {
      start() {
        streaks.seen.fill(0);
        streaks.real.fill(0);
      },
      review(week, desk) {
        const last = week - 1 - rule.delayWeeks;
        for (const channel of watched) {
          const first = Math.max(0, last - rule.window + 1);
          const sums = desk.addUp ? desk.addUp(channel, first, last) : addUp(desk, channel, first, last, own);
          judge(rule, week, desk, channel, sums, streaks);
        }
      },
    } satisfies BoundRule;
  },
};

const f64 = (length: number): Float64Array => new Float64Array(length);

/** Adds the weeks of a channel up, as far as they lie behind its last pause. */
function addUp(desk: Desk, channel: number, first: number, last: number, sums: WeekSums): WeekSums {
  const { channels, width, count, resumeAt } = desk;
  const { spent: money, customers: heads, expected: fair } = desk;
  const { spent, customers, expected } = sums;
  spent.fill(0);
  customers.fill(0);
  expected.fill(0);
  const begun = channel * width;
  for (let week = first; week <= last; week += 1) {
    const row = (week * channels + channel) * width;
    for (let lane = 0; lane < count; lane += 1) {
      if (week < resumeAt[begun + lane]!) continue;
      spent[lane]! += money[row + lane]!;
      customers[lane]! += heads[row + lane]!;
      expected[lane]! += fair[row + lane]!;
    }
  }
  return sums;
}

function judge(
  rule: Rule,
  week: number,
  desk: Desk,
  channel: number,
  { spent, customers, expected }: WeekSums,
  { seen, real }: Streaks,
): void {
  const { width, count, resumeAt } = desk;
  const { cap, weeks } = rule;
  for (let lane = 0; lane < count; lane += 1) {
    const at = channel * width + lane;
    if (week < resumeAt[at]!) continue;
    seen[at] = spent[lane]! > cap * customers[lane]! ? seen[at]! + 1 : 0;
    real[at] = spent[lane]! > cap * expected[lane]! ? real[at]! + 1 : 0;
    if (seen[at] >= weeks) {
      resumeAt[at] = rule.resumeAfter === null ? Infinity : week + rule.resumeAfter;
      desk.destination[at] = destinations.indexOf(rule.moneyTo);
      desk.pauses[at]! += 1;
      if (real[at] === 0) desk.falsePauses[at]! += 1;
      seen[at] = 0;
      real[at] = 0;
    } else if (real[at] >= weeks) desk.missedPauses[at]! += 1;
  }
}
