import { divide, type Bring, type Division } from './divide.ts';
import type { Bounds } from './equalMarginal.ts';
import { reachOf, type Lines } from './lines.ts';

/** Sums of acquisition that are tried between its least and its most where the free optimum breaks a line's bounds. */
const tries = 7;

/**
 * Divides a total over channels and contingency (the last part) so that each line keeps its bounds. Where the best
 * division without them keeps them, that is it; else acquisition's sum is tried over what the bounds leave it, its ends
 * included (for concave curves the best lies at the end nearest to the free one), and each line is divided by itself.
 */
export function divideLines(
  bring: Bring,
  bounds: readonly Bounds[],
  lines: Lines,
  total: number,
  steps: number,
  levels: number,
): Division {
  const free = divide(bring, bounds, total, steps, levels);
  const contingency = bounds.length - 1;
  const membersOf = (activities: boolean): readonly number[] =>
    lines.activities.flatMap((own, channel) => (own === activities ? [channel] : []));
  const [acquisition, activities] = [membersOf(false), membersOf(true)];
  const moneyOf = (members: readonly number[]): number =>
    members.reduce((sum, channel) => sum + free.money[channel]!, 0);
  const within = ({ min, max }: Bounds, money: number): boolean =>
    money >= min - 1e-9 * total && money <= max + 1e-9 * total;
  const [first, second] = [moneyOf(acquisition), moneyOf(activities)];
  if (within(lines.bounds.acquisition, first) && within(lines.bounds.activities, second)) return free;
  const boundsOf = (members: readonly number[]): readonly Bounds[] => members.map((part) => bounds[part]!);
  const reachFirst = reachOf(lines.bounds.acquisition, boundsOf(acquisition));
  const reachSecond = reachOf(lines.bounds.activities, boundsOf(activities));
  const rest = restFor(total, bounds[contingency]!, reachFirst, reachSecond, free.money[contingency]!);
  const low = Math.max(reachFirst.min, rest - reachSecond.max);
  const high = Math.max(low, Math.min(reachFirst.max, rest - reachSecond.min));
  const sums = [
    ...Array.from({ length: tries }, (_, i) => low + ((high - low) * i) / (tries - 1)),
    Math.min(high, Math.max(low, first)),
  ];
  const found = sums.map((sum) => {
    const money = Array.from(bounds, () => 0);
    money[contingency] = total - rest;
    for (const [members, whole] of [
      [acquisition, sum],
      [activities, rest - sum],
    ] as const) {
      if (members.length === 0) continue;
      const bringMember: Bring = (part, amount) => bring(members[part]!, amount);
      const own = divide(bringMember, boundsOf(members), whole, steps, levels);
      members.forEach((part, i) => (money[part] = own.money[i]!));
    }
    return { money, value: money.reduce((value, amount, part) => value + bring(part, amount), 0) };
  });
  return found.reduce((best, next) => (next.value > best.value ? next : best));
}

/** What both lines have together: the total less contingency, which takes as near to its free sum as the bounds allow. */
function restFor(total: number, contingency: Bounds, first: Bounds, second: Bounds, wanted: number): number {
  const least = Math.max(contingency.min, total - first.max - second.max);
  const most = Math.min(contingency.max, total - first.min - second.min);
  return total - Math.min(most, Math.max(least, wanted));
}
