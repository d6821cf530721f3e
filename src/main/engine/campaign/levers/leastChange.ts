import { pow } from '../../math/pow.ts';

/** Largest factor tried, and the inverse of the smallest. */
export const reach = 8;

const rungs = 12;
const halvings = 24;

/**
 * The factor nearest to 1 (by ratio, either way) at which something holds that does not hold at 1; NaN where none of the
 * factors tried does. Rungs of equal ratio are tried outwards, then the interval of the first that holds is halved.
 */
export function leastChange(holds: (factor: number) => boolean): number {
  const ratio = pow(reach, 1 / rungs);
  for (let rung = 1; rung <= rungs; rung += 1) {
    for (const turn of [1, -1]) {
      if (holds(pow(ratio, turn * rung)))
        return halve(holds, pow(ratio, turn * (rung - 1)), pow(ratio, turn * rung));
    }
  }
  return Number.NaN;
}

function halve(holds: (factor: number) => boolean, fails: number, works: number): number {
  let [outside, inside] = [fails, works];
  for (let i = 0; i < halvings; i += 1) {
    const middle = (outside + inside) / 2;
    if (holds(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}
