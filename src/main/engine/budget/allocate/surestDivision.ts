import type { Parts } from './parts.ts';
import { largestSum, readTable, tableAt } from './goalTables.ts';

/** How sure a goal is: share of the draws that reach it, and by how much the others miss it on average. */
export interface Sureness {
  readonly probability: number;
  readonly shortfall: number;
}

const rounds = 12;
/** Of the total: the first sum that is moved; each round halves it. */
const firstMove = 0.1;

export type Judge = (money: readonly number[]) => Sureness;

/**
 * Judges divisions by the tabled draws.
 * @param goal less what technology itself brings
 */
export function judgeOf(
  parts: Parts,
  tables: ArrayLike<number>,
  set: number,
  draws: number,
  goal: number,
): Judge {
  const channels = parts.ids.length - 2;
  return (money) => {
    let [reached, missing] = [0, 0];
    for (let draw = 0; draw < draws; draw += 1) {
      let sum = 0;
      for (let c = 0; c < channels; c += 1) {
        sum += readTable(tables, tableAt(set * draws + draw, c, channels), money[c]!, largestSum(parts, c));
      }
      if (sum >= goal) reached += 1;
      else missing += goal - sum;
    }
    return { probability: reached / draws, shortfall: missing / draws };
  };
}

export const surer = (a: Sureness, b: Sureness): boolean =>
  a.probability > b.probability || (a.probability === b.probability && a.shortfall < b.shortfall);

/** Moves ever smaller sums from part to part (technology stays) as long as the goal gets surer. */
export function surestDivision(parts: Parts, start: readonly number[], judge: Judge): readonly number[] {
  const technology = parts.ids.length - 2;
  let best = start;
  let sureness = judge(best);
  for (let round = 0, size = firstMove * parts.total; round < rounds; round += 1, size /= 2) {
    for (let from = 0; from < parts.ids.length; from += 1) {
      for (let to = 0; to < parts.ids.length; to += 1) {
        if (from === to || from === technology || to === technology) continue;
        const sum = Math.min(size, best[from]! - parts.bounds[from]!.min, parts.bounds[to]!.max - best[to]!);
        if (!(sum > 0)) continue;
        const moved = best.map((money, i) => (i === from ? money - sum : i === to ? money + sum : money));
        const now = judge(moved);
        if (surer(now, sureness)) [best, sureness] = [moved, now];
      }
    }
  }
  return best;
}
