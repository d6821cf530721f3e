import { expBoth } from '../math/exp';
import { log } from '../math/log';
import { pathsAtOnce, rowSize } from './block';
import { normalsOf } from '../random/normals';
import { fillWords } from '../random/threefry';

const half: usize = memory.data<f64>([0.5, 0.5], 16);
const one: usize = memory.data<f64>([1, 1], 16);
const squeeze: usize = memory.data<f64>([0.0331, 0.0331], 16);
/** 2^-32: from words to uniforms. */
const perWord: usize = memory.data<f64>([2.3283064365386963e-10, 2.3283064365386963e-10], 16);
/** Differences of logarithms beyond this are left to the host. */
const farApart: f64 = 700;

const wordRow: usize = rowSize >> 1;
const words: usize = memory.data(2 * <i32>rowSize, 16);
/** Logarithms of gamma variates of two paths, and the mask of those that are accepted at the first trial. */
const logarithm: usize = memory.data(16, 16);

/** A first trial for two paths; as `logGammaVariate` of shapes from 1 on. @param normal, uniform words; @param d, c, logD of the shape */
@inline
function tryGamma(normal: usize, uniform: usize, d: f64, c: f64, logD: f64): v128 {
  const z = normalsOf(f64x2.add(f64x2.convert_low_i32x4_s(v128.load64_zero(normal)), v128.load(half)));
  const root = f64x2.add(v128.load(one), f64x2.mul(f64x2.splat(c), z));
  const positive = f64x2.gt(root, f64x2.splat(0));
  const v = v128.bitselect(f64x2.mul(f64x2.mul(root, root), root), v128.load(one), positive);
  const logV = log(v);
  const square = f64x2.mul(z, z);
  const word = f64x2.convert_low_i32x4_u(v128.load64_zero(uniform));
  const u = f64x2.mul(f64x2.add(word, v128.load(half)), v128.load(perWord));
  const tight = f64x2.sub(v128.load(one), f64x2.mul(f64x2.mul(v128.load(squeeze), square), square));
  let accepted = f64x2.lt(u, tight);
  if (!i64x2.all_true(accepted)) {
    const room = f64x2.add(f64x2.sub(v128.load(one), v), logV);
    const bound = f64x2.add(f64x2.mul(v128.load(half), square), f64x2.mul(f64x2.splat(d), room));
    accepted = v128.or(accepted, f64x2.lt(log(u), bound));
  }
  v128.store(logarithm, f64x2.add(f64x2.splat(logD), logV));
  return v128.and(accepted, positive);
}

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
    const logX = v128.load(logarithm);
    const second = tryGamma(words + 2 * wordRow + at, words + 3 * wordRow + at, dB, cB, logB);
    const apart = f64x2.sub(v128.load(logarithm), logX);
    const near = f64x2.lt(f64x2.abs(apart), f64x2.splat(farApart));
    const drawn = v128.and(near, v128.and(first, second));
    const odds = expBoth(v128.and(apart, drawn));
    const beta = f64x2.div(v128.load(one), f64x2.add(v128.load(one), odds));
    v128.store(out, v128.bitselect(beta, f64x2.splat(NaN), drawn));
  }
}
