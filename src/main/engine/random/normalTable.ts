import { inverseNormal } from '../math/inverseNormal.ts';

/**
 * The table behind `normalOfWord`: the normal quantile as a cubic on each of many short intervals of probability.
 *
 * Probabilities below one half are cut by octave (p in [2^-k, 2^(1-k))), each octave into equal cells. Within a cell
 * the polynomial runs in t, the distance from the cell's middle as a fraction of the octave's lower end. It passes
 * through the quantile at the four Chebyshev points of the cell. Cells are many and short, so that a vector kernel needs
 * few operations; those that are met often fill only 8 KB.
 */
export const octaves = 32;
export const cellsPerOctave = 64;
/** Coefficients of a cell, constant first. */
export const coefficientsPerCell = 4;

const halfCell = 0.5 / cellsPerOctave;
const chebyshevPoints = [
  -Math.sqrt(2 + Math.SQRT2) / 2,
  -Math.sqrt(2 - Math.SQRT2) / 2,
  Math.sqrt(2 - Math.SQRT2) / 2,
  Math.sqrt(2 + Math.SQRT2) / 2,
] as const;

/** Monomial coefficients, in t, of the polynomial through (points[i], values[i]), by Newton's divided differences. */
function interpolate(points: readonly number[], values: number[]): number[] {
  const last = points.length - 1;
  for (let order = 1; order <= last; order += 1) {
    for (let i = last; i >= order; i -= 1) {
      values[i] = (values[i]! - values[i - 1]!) / (points[i]! - points[i - order]!);
    }
  }
  const coefficients = [values[last]!];
  for (let i = last - 1; i >= 0; i -= 1) {
    coefficients.unshift(values[i]!);
    for (let j = 1; j < coefficients.length; j += 1) {
      coefficients[j - 1] = coefficients[j - 1]! - points[i]! * coefficients[j]!;
    }
  }
  return coefficients;
}

function buildTable(): Float64Array {
  const table = new Float64Array(octaves * cellsPerOctave * coefficientsPerCell);
  const points = chebyshevPoints.map((x) => x * halfCell);
  for (let octave = 0; octave < octaves; octave += 1) {
    const lowerEnd = 2 ** (octave - 33);
    for (let cell = 0; cell < cellsPerOctave; cell += 1) {
      const middle = 1 + (cell + 0.5) / cellsPerOctave;
      const values = points.map((t) => inverseNormal(lowerEnd * (middle + t)));
      table.set(interpolate(points, values), (octave * cellsPerOctave + cell) * coefficientsPerCell);
    }
  }
  return table;
}

/** [octave][cell][coefficient]; octave 0 begins at p = 2^-33, the last ends at 1/2. Gives the lower quantile, z ≤ 0. */
export const normalTable: Float64Array = buildTable();
