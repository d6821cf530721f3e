import { pow } from '../../math/pow.ts';
import { between, noPulse, type Pulse } from '../../parallel.ts';
import type { Aim } from './aim.ts';
import type { Parts } from './parts.ts';
import { scaledParts } from './search.ts';
import { climb, type SureDivision } from './surest.ts';

/** Totals that are tried, as shares of the asked one: from a twentieth to four times. */
const least = 0.05;
const most = 4;
const rungs = 16;
const halvings = 12;
/** How often the split is searched anew for the total found so far, and how long: it was searched before at another total. */
const rounds = 3;
const anew = { moves: [0.04, 0.02, 0.01, 0.005], sweeps: 1 } as const;

/**
 * The smallest share of a total at which something holds, on a ladder of equal ratios and then by halving between the
 * first rung that holds and the one below; null where no rung holds. A ratio may hold for small totals and not for large.
 */
export function leastShare(
  holds: (share: number, pulse: Pulse) => boolean,
  pulse: Pulse = noPulse,
): number | null {
  const tries = rungs + 1 + halvings;
  const holdsIn = (share: number, place: number): boolean =>
    holds(share, between(pulse, place / tries, (place + 1) / tries));
  const rung = (i: number): number => least * pow(most / least, i / rungs);
  const first = Array.from({ length: rungs + 1 }, (_, i) => i).find((i) => holdsIn(rung(i), i));
  if (first === undefined) return null;
  if (first === 0) return least;
  let [low, high] = [rung(first - 1), rung(first)];
  for (let i = 0; i < halvings; i += 1) {
    const middle = (low + high) / 2;
    if (holdsIn(middle, rungs + 1 + i)) high = middle;
    else low = middle;
  }
  return high;
}

/** A total that is sure enough, as a share of the asked one, and its sums. */
export interface LeastMoney {
  readonly share: number;
  readonly money: readonly number[];
}

/** Whether even the smallest total that is tried does: less was not looked at. */
export const isSmallestTried = (share: number): boolean => share <= least;

/** The least multiple of a division with which the aim is as sure as asked. */
function leastMultiple(
  aim: Aim,
  shape: readonly number[],
  confidence: number,
  pulse: Pulse,
): LeastMoney | null {
  const scaled = (share: number): readonly number[] => shape.map((money) => money * share);
  const share = leastShare(
    (each, judging) =>
      aim.judge(scaled(each), { probability: confidence, shortfall: 0 }, judging).probability >= confidence,
    pulse,
  );
  return share === null ? null : { share, money: scaled(share) };
}

/**
 * The least total with which the aim is as sure as asked, and its division: the surest division is scaled until it is just
 * sure enough, then searched anew for that total, and so on. Bounds and locks keep their shares of the total. What the few
 * draws of the search have found is scaled once more by the draws over which it is told, so that the told chance is not
 * below the asked one.
 * @returns null where `most` times the total is not sure enough
 */
export function leastMoney(
  aim: Aim,
  told: Aim,
  parts: Parts,
  surest: SureDivision,
  confidence: number,
  pulse: Pulse = noPulse,
): LeastMoney | null {
  // Of the work: the rounds by their scaling and their climb, and at last the scaling as it is told.
  const share = (round: number): number => round / (rounds + 1);
  let found: LeastMoney | null = null;
  let shape = surest.money;
  for (let round = 0; round < rounds; round += 1) {
    const scaling = between(pulse, share(round), share(round + 0.3));
    const next = leastMultiple(aim, shape, confidence, scaling);
    if (!next || (found && next.share >= found.share)) break;
    found = next;
    const start = { money: found.money, ...aim.judge(found.money) };
    const climbing = between(pulse, share(round + 0.3), share(round + 1));
    const climbed = climb(aim, scaledParts(parts, found.share), start, anew, climbing);
    shape = climbed.money.map((money) => money / next.share);
  }
  const best = found;
  const last = best ? best.money.map((money) => money / best.share) : shape;
  return leastMultiple(told, last, confidence, between(pulse, share(rounds), 1));
}
