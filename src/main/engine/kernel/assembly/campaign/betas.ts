import { expBoth } from '../math/exp';
import { pathsAtOnce, rowSize } from './block';
import { tryGamma, triedLogs } from '../random/gamma';
import { fillWords } from '../random/threefry';

const one: usize = memory.data<f64>([1, 1], 16);
/** Differences of logarithms beyond this are left to the host. */
const farApart: f64 = 700;

const wordRow: usize = rowSize >> 1;
const words: usize = memory.data(2 * <i32>rowSize, 16);

/**
 * Beta variates of a block of paths, each from the stream of its path and the step: those whose two gamma variates are
 * accepted at the first trial. Lane for lane the digits of the plain `beta`. The others become NaN: the host draws them.
 * @param a, b what Marsaglia and Tsang make of a shape: d = shape − 1/3, c = 1 / √(9d), and log d
 * @param out a row
 */
export function fillBetas(
  purpose: i32,
  step: i32,
  firstPath: i32,
  dA: f64,
  cA: f64,
  logA: f64,
  dB: f64,
  cB: f64,
  logB: f64,
  out: usize,
): void {
  fillWords(purpose, 0, step, firstPath, pathsAtOnce, words, wordRow);
  for (let at: usize = 0; at < wordRow; at += 8, out += 16) {
    const first = tryGamma(words + at, words + wordRow + at, dA, cA, logA);
    const logX = v128.load(triedLogs);
    const second = tryGamma(words + 2 * wordRow + at, words + 3 * wordRow + at, dB, cB, logB);
    const apart = f64x2.sub(v128.load(triedLogs), logX);
    const near = f64x2.lt(f64x2.abs(apart), f64x2.splat(farApart));
    const drawn = v128.and(near, v128.and(first, second));
    const odds = expBoth(v128.and(apart, drawn));
    const beta = f64x2.div(v128.load(one), f64x2.add(v128.load(one), odds));
    v128.store(out, v128.bitselect(beta, f64x2.splat(NaN), drawn));
  }
}
