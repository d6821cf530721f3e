import { pow } from '../../math/pow.ts';
import type { Aim } from './aim.ts';
import type { Parts } from './parts.ts';
import { scaledParts } from './search.ts';
import { climb, type SureDivision } from './surest.ts';

/** Totals that are tried, as shares of the asked one: from a twentieth to four times. */
const least = 0.05;
const most = 4;
const rungs = 16;
const halvings = 12;
/** How often the split is searched anew for the total found so far. */
const rounds = 3;

/**
 * The smallest share of a total at which something holds, on a ladder of equal ratios and then by halving between the
 * first rung that holds and the one below; null where no rung holds. A ratio may hold for small totals and not for large.
 */
export function leastShare(holds: (share: number) => boolean): number | null {
  const rung = (i: number): number => least * pow(most / least, i / rungs);
  const first = Array.from({ length: rungs + 1 }, (_, i) => i).find((i) => holds(rung(i)));
  if (first === undefined) return null;
  if (first === 0) return least;
  let [low, high] = [rung(first - 1), rung(first)];
  for (let i = 0; i < halvings; i += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * The least total with which the aim is as sure as asked, and its division: the surest division is scaled until it is just
 * sure enough, then searched anew for that total, and so on. Bounds and locks keep their shares of the total.
 * @returns share of the total in `parts`, and sums; null where `most` times the total is not sure enough
 */
export function leastMoney(
  aim: Aim,
  parts: Parts,
  surest: SureDivision,
  confidence: number,
): { readonly share: number; readonly money: readonly number[] } | null {
  let found: { share: number; money: readonly number[] } | null = null;
  let shape = surest.money;
  for (let round = 0; round < rounds; round += 1) {
    const scaled = (share: number): readonly number[] => shape.map((money) => money * share);
    const sure = (share: number): boolean =>
      aim.judge(scaled(share), { probability: confidence, shortfall: 0 }).probability >= confidence;
    const share = leastShare(sure);
    if (share === null || (found && share >= found.share)) return found;
    found = { share, money: scaled(share) };
    const start = { money: found.money, ...aim.judge(found.money) };
    shape = climb(aim, scaledParts(parts, share), start).money.map((money) => money / share);
  }
  return found;
}
