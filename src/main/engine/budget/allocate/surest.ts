import { noPulse, type Pulse } from '../../parallel.ts';
import { surer, type Aim, type Sureness } from './aim.ts';
import { isLawful, linesHold } from './lawful.ts';
import type { Parts } from './parts.ts';
import { moved } from './settle.ts';

/** How many of the starts are climbed from. */
export const climbs = 2;

/** Of the total: the sums that are moved, largest first. */
const allMoves = [0.16, 0.08, 0.04, 0.02, 0.01, 0.005] as const;

/** How long is climbed: the sums that are moved, and how often each is tried on all pairs at most. */
export interface ClimbEffort {
  readonly moves: readonly number[];
  readonly sweeps: number;
}
const wholeEffort: ClimbEffort = { moves: allMoves, sweeps: 2 };

export interface SureDivision extends Sureness {
  readonly money: readonly number[];
}

/**
 * The surest places to begin at: the best division by the mean, the given one where it keeps the bounds, and for each part
 * the one that gives it all that the bounds allow, as the search for sureness has many valleys.
 */
export function surestStarts(
  aim: Aim,
  parts: Parts,
  best: readonly number[],
  pulse: Pulse = noPulse,
): readonly SureDivision[] {
  const starts = [best, ...(isLawful(parts) ? [parts.start] : []), ...cornersOf(parts, best)];
  return starts
    .filter((money) => linesHold(parts, money))
    .map((money, i, all) => {
      pulse(i / all.length);
      return { money, ...aim.judge(money) };
    })
    .toSorted((a, b) => (surer(a, b) ? -1 : surer(b, a) ? 1 : 0))
    .slice(0, climbs);
}

/** Moves ever smaller sums from part to part as long as the goal gets surer. Proves no optimum, never gets less sure. */
export function climb(
  aim: Aim,
  parts: Parts,
  start: SureDivision,
  { moves, sweeps }: ClimbEffort = wholeEffort,
  pulse: Pulse = noPulse,
): SureDivision {
  let best = start;
  const places = start.money.map((_, part) => part);
  for (const [round, share] of moves.entries()) {
    if (best.probability === 1) break;
    for (let sweep = 0; sweep < sweeps; sweep += 1) {
      const before = best;
      for (const from of places) {
        for (const to of places) {
          const place = (from + to / places.length) / places.length;
          pulse((round + (sweep + place) / sweeps) / moves.length);
          const money = moved(parts, best.money, { from, to, most: share * parts.total });
          if (!money || !linesHold(parts, money)) continue;
          const now = aim.judge(money, best);
          if (surer(now, best)) best = { money, ...now };
        }
      }
      if (best === before) break;
    }
  }
  return best;
}

/** For each part but technology, the division that gives it all that bounds allow. */
function cornersOf({ ids, bounds, total }: Parts, best: readonly number[]): readonly (readonly number[])[] {
  const at = ids.length - 2;
  const fixed = bounds.map(({ min }, i) => (i === at ? best[at]! : min));
  const free = total - fixed.reduce((sum, money) => sum + money, 0);
  if (free < 0) return [];
  const order = ids.map((_, i) => i).filter((i) => i !== at);
  return order.map((favourite) => {
    let rest = free;
    const money = [...fixed];
    for (const i of [favourite, ...order]) {
      const more = Math.min(rest, bounds[i]!.max - money[i]!);
      money[i]! += more;
      rest -= more;
    }
    return money;
  });
}
