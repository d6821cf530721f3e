import type { Fen } from '../../../shared/units.ts';

/**
 * Rounds an amount of fen to whole fen, half away from zero. A nudge of one part in 2^47 undoes the rounding of the
 * few float64 operations before it, so that an exact half (62.5 fen of interest) is seen as one.
 */
export function roundFen(fen: number): Fen {
  const size = Math.abs(fen);
  const rounded = Math.floor(size + size * 2 ** -47 + 0.5);
  return fen < 0 ? -rounded : rounded;
}
