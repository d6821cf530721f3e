import type { Parts } from './parts.ts';

const coarse = 13;
const fine = 12;

const technologyOf = (parts: Parts): { min: number; max: number; free: boolean } => {
  const at = parts.ids.length - 2;
  const others = parts.bounds.reduce((sum, { min }, i) => sum + (i === at ? 0 : min), 0);
  const { min } = parts.bounds[at]!;
  // What the floors of the others leave.
  const max = Math.max(min, Math.min(parts.bounds[at]!.max, parts.total - others));
  return { min, max, free: max > min };
};

/** How many sums of technology money are tried, first and around the best of them. */
export const coarsePoints = (parts: Parts): number => (technologyOf(parts).free ? coarse : 1);
export const finePoints = (parts: Parts): number => (technologyOf(parts).free ? fine : 1);

/** Yuan. Points lie closer together where they are small, as lifts saturate. */
export function coarsePoint(parts: Parts, point: number): number {
  const { min, max } = technologyOf(parts);
  const place = coarse > 1 ? point / (coarse - 1) : 0;
  return min + (max - min) * place * place;
}

/** Between the two neighbours of the best coarse point. */
export function finePoint(parts: Parts, values: ArrayLike<number>, point: number): number {
  if (!technologyOf(parts).free) return coarsePoint(parts, 0);
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
