import type { Bounds } from './equalMarginal.ts';
import { reachOf } from './lines.ts';
import type { Parts } from './parts.ts';

const coarse = 13;
const fine = 12;

/** Technology's least and most money within all limits. */
export const technologyReach = (parts: Parts): { min: number; max: number; free: boolean } => {
  const others = othersReach(parts);
  const { min: floor, max: ceiling } = parts.bounds.at(-2)!;
  // It takes at least what the others cannot, and at most what their floors leave.
  const min = Math.max(floor, parts.total - others.max);
  const max = Math.max(min, Math.min(ceiling, parts.total - others.min));
  return { min, max, free: max > min };
};

/** What everything but technology can have together. */
function othersReach({ bounds, lines, ids }: Parts): Bounds {
  const channels = ids.length - 2;
  const contingency = bounds[channels + 1]!;
  const groups = lines
    ? [false, true].map((activities) =>
        reachOf(
          activities ? lines.bounds.activities : lines.bounds.acquisition,
          bounds.slice(0, channels).filter((_, channel) => lines.activities[channel] === activities),
        ),
      )
    : bounds.slice(0, channels);
  return [...groups, contingency].reduce((sum, part) => ({
    min: sum.min + part.min,
    max: sum.max + part.max,
  }));
}

/** How many sums of technology money are tried, first and around the best of them. */
export const coarsePoints = (parts: Parts): number => (technologyReach(parts).free ? coarse : 1);
export const finePoints = (parts: Parts): number => (technologyReach(parts).free ? fine : 1);

/** Yuan. Points lie closer together where they are small, as lifts saturate. */
export function coarsePoint(parts: Parts, point: number): number {
  const { min, max } = technologyReach(parts);
  const place = coarse > 1 ? point / (coarse - 1) : 0;
  return min + (max - min) * place * place;
}

/** Between the two neighbours of the best coarse point. */
export function finePoint(parts: Parts, values: ArrayLike<number>, point: number): number {
  if (!technologyReach(parts).free) return coarsePoint(parts, 0);
  const best = largest(values);
  const low = coarsePoint(parts, Math.max(0, best - 1));
  const high = coarsePoint(parts, Math.min(coarse - 1, best + 1));
  return low + ((high - low) * (point + 0.5)) / fine;
}

/** The best sum of all that were tried. */
export function bestTechnology(
  parts: Parts,
  coarseValues: ArrayLike<number>,
  fineValues: ArrayLike<number>,
): number {
  const [i, j] = [largest(coarseValues), largest(fineValues)];
  return fineValues[j]! > coarseValues[i]! ? finePoint(parts, coarseValues, j) : coarsePoint(parts, i);
}

function largest(values: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < values.length; i += 1) if (values[i]! > values[best]!) best = i;
  return best;
}
