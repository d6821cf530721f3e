import { inverseNormal } from '../math/inverseNormal.ts';

/**
 * The table behind `singleNormalOfWord`: the normal quantile as a parabola on each of many short intervals of
 * probability, in single precision. Octaves and cells are those of `normalTable`; within a cell the polynomial runs in
 * t, the distance from the cell's middle as a fraction of the octave's lower end, and passes through the quantile at
 * the three Chebyshev points. The cells that are met often fill 4 KB.
 */
export const cellsPerOctave = 64;
/** The last one begins at p = 1/2, which a word close to it is rounded to. */
const octaves = 33;
/** Constant first; the fourth is 0 and fills a vector up. */
export const coefficientsPerCell = 4;

const reach = (0.5 / cellsPerOctave) * (Math.sqrt(3) / 2);

function buildTable(): Float32Array {
  const table = new Float32Array(octaves * cellsPerOctave * coefficientsPerCell);
  for (let octave = 0; octave < octaves; octave += 1) {
    const lowerEnd = 2 ** (octave - 33);
    for (let cell = 0; cell < cellsPerOctave; cell += 1) {
      const middle = 1 + (cell + 0.5) / cellsPerOctave;
      const [left, centre, right] = [-reach, 0, reach].map((t) => inverseNormal(lowerEnd * (middle + t)));
      const slope = (right! - left!) / (2 * reach);
      const bend = (right! - 2 * centre! + left!) / (2 * reach * reach);
      table.set([centre!, slope, bend], (octave * cellsPerOctave + cell) * coefficientsPerCell);
    }
  }
  return table;
}

/** [octave][cell][coefficient]; octave 0 begins at p = 2^-33. Gives the lower quantile, z ≤ 0. */
export const singleNormalTable: Float32Array = buildTable();
