import { noPulse, type Pulse } from '../../parallel.ts';
import type { Division } from './divide.ts';
import { linesHold } from './lawful.ts';
import type { Parts } from './parts.ts';

/** Of the total: the first sum that is moved; each round halves it. */
const firstMove = 1 / 8;
const mostSweeps = 6;
/** Gains that the rounding of sums can make are no gains. */
const rounding = 1e-13;

/** How small the sums become that are moved in the end, as a share of the total. */
export const fineness = { rough: 1e-3, fine: 1e-7 } as const;

/**
 * Moves ever smaller sums from any part to any other, technology and contingency included, as long as the whole campaign
 * brings more. What remains of a part that is no good goes with the first move that is larger than it, so that no crumbs
 * are left. A local search: it begins where the grid found the best.
 * @param whole the objective by sums of all parts
 * @param smallest share of the total at which it ends
 */
export function settle(
  whole: (money: readonly number[]) => number,
  parts: Parts,
  start: readonly number[],
  smallest: number,
  pulse: Pulse = noPulse,
): Division {
  // Bounds of lines that do not bind change nothing.
  const free = settleWithin(whole, { ...parts, lines: null }, start, smallest, pulse);
  return linesHold(parts, free.money) ? free : settleWithin(whole, parts, start, smallest, pulse);
}

function settleWithin(
  whole: (money: readonly number[]) => number,
  parts: Parts,
  start: readonly number[],
  smallest: number,
  pulse: Pulse,
): Division {
  const rounds = Math.log2(firstMove / smallest) + 1;
  let best: Division = { money: start, value: whole(start) };
  const places = start.map((_, part) => part);
  for (let share = firstMove, round = 0; share >= smallest; share /= 2, round += 1) {
    for (let sweep = 0; sweep < mostSweeps; sweep += 1) {
      const before = best;
      for (const from of places) {
        pulse((round + (sweep + from / places.length) / mostSweeps) / rounds);
        for (const to of places) best = better(whole, parts, best, { from, to, most: share * parts.total });
      }
      if (best === before) break;
    }
  }
  return best;
}

interface Move {
  readonly from: number;
  readonly to: number;
  /** Yuan. */
  readonly most: number;
}

function better(
  whole: (money: readonly number[]) => number,
  parts: Parts,
  best: Division,
  move: Move,
): Division {
  const money = moved(parts, best.money, move);
  if (!money || !linesHold(parts, money)) return best;
  const value = whole(money);
  return value > best.value + rounding * Math.abs(best.value) ? { money, value } : best;
}

/** A division with a sum moved as far as the bounds let it; null where they do not. */
export function moved(
  { bounds }: Parts,
  money: readonly number[],
  { from, to, most }: Move,
): readonly number[] | null {
  if (from === to) return null;
  const sum = Math.min(most, money[from]! - bounds[from]!.min, bounds[to]!.max - money[to]!);
  if (!(sum > 0)) return null;
  return money.map((amount, i) => (i === from ? amount - sum : i === to ? amount + sum : amount));
}
