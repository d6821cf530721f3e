import { log } from '../math/log';
import { normalsOf } from './normals';
import { fillWords } from './threefry';

const half: usize = memory.data<f64>([0.5, 0.5], 16);
const one: usize = memory.data<f64>([1, 1], 16);
const squeeze: usize = memory.data<f64>([0.0331, 0.0331], 16);
/** 2^-32: from words to uniforms. */
const perWord: usize = memory.data<f64>([2.3283064365386963e-10, 2.3283064365386963e-10], 16);

/** Logarithms of the two gamma variates that {@link tryGamma} has tried last. */
export const triedLogs: usize = memory.data(16, 16);

/** What Marsaglia and Tsang make of a normal and a shape: 1 + c · z, whose cube is the variate over d, if it is above 0. */
@inline
function rootOf(z: v128, c: f64): v128 {
  return f64x2.add(v128.load(one), f64x2.mul(f64x2.splat(c), z));
}

/** The normals of two words in a row. */
@inline
function normalsAt(words: usize): v128 {
  return normalsOf(f64x2.add(f64x2.convert_low_i32x4_s(v128.load64_zero(words)), v128.load(half)));
}

/**
 * A trial for two paths, as one round of `logGammaVariate` of a shape from 1 on; leaves `triedLogs`.
 * @param normals, uniforms addresses of two words each
 * @param d, c, logD of the shape: shape − 1/3, 1 / √(9d), log d
 * @returns mask of the paths that accept it
 */
@inline
export function tryGamma(normals: usize, uniforms: usize, d: f64, c: f64, logD: f64): v128 {
  const z = normalsAt(normals);
  const root = rootOf(z, c);
  const positive = f64x2.gt(root, f64x2.splat(0));
  const v = v128.bitselect(f64x2.mul(f64x2.mul(root, root), root), v128.load(one), positive);
  const logV = log(v);
  const square = f64x2.mul(z, z);
  const word = f64x2.convert_low_i32x4_u(v128.load64_zero(uniforms));
  const u = f64x2.mul(f64x2.add(word, v128.load(half)), v128.load(perWord));
  const tight = f64x2.sub(v128.load(one), f64x2.mul(f64x2.mul(v128.load(squeeze), square), square));
  let accepted = f64x2.lt(u, tight);
  if (!i64x2.all_true(accepted)) {
    const room = f64x2.add(f64x2.sub(v128.load(one), v), logV);
    const bound = f64x2.add(f64x2.mul(v128.load(half), square), f64x2.mul(f64x2.splat(d), room));
    accepted = v128.or(accepted, f64x2.lt(log(u), bound));
  }
  v128.store(triedLogs, f64x2.add(f64x2.splat(logD), logV));
  return v128.and(accepted, positive);
}

/** Paths that `fillWords` draws for at least, and the words of a block of theirs. */
const fewest: i32 = 8;
const fewestRow: usize = 8 * 4;
const further: usize = memory.data(4 * 32, 16);
/** The words of a trial, each followed by one that nobody looks at. */
const trial: usize = memory.data(16, 16);

/** Logarithms of gamma variates, one a path and step, each from the stream of its path and step. */
export class GammaLogs {
  /** Four rows of words: the streams' first ones. */
  private words: usize;
  private wordRow: usize;

  /** @param paths a multiple of 8; d, c, logD as for {@link tryGamma} */
  constructor(
    private purpose: i32,
    private paths: i32,
    private d: f64,
    private c: f64,
    private logD: f64,
  ) {
    this.wordRow = (<usize>paths) << 2;
    this.words = heap.alloc(this.wordRow << 2);
  }

  /** @param out a row of doubles */
  fill(step: i32, firstPath: i32, out: usize): void {
    const words = this.words;
    const wordRow = this.wordRow;
    fillWords(this.purpose, 0, step, firstPath, this.paths, words, wordRow);
    for (let at: usize = 0; at < wordRow; at += 8) {
      const accepted = tryGamma(words + at, words + wordRow + at, this.d, this.c, this.logD);
      v128.store(out + (at << 1), v128.load(triedLogs));
      if (!i64x2.all_true(accepted)) this.tryOn(step, firstPath, at, accepted, out);
    }
  }

  /** Draws those of two paths anew that have not accepted. */
  private tryOn(step: i32, firstPath: i32, at: usize, accepted: v128, out: usize): void {
    for (let lane: usize = 0; lane < 2; lane++) {
      const isDone = lane === 0 ? i64x2.extract_lane(accepted, 0) : i64x2.extract_lane(accepted, 1);
      if (isDone === 0) {
        const path = (at >> 2) + lane;
        store<f64>(out + (path << 3), this.drawn(step, firstPath, path));
      }
    }
  }

  /** The stream of one path, from its beginning until a trial is accepted. A root that is not above 0 asks for no uniform. */
  private drawn(step: i32, firstPath: i32, path: usize): f64 {
    let next = 0;
    while (true) {
      store<u32>(trial, this.word(next++, step, firstPath, path));
      if (f64x2.extract_lane(rootOf(normalsAt(trial), this.c), 0) > 0) {
        store<u32>(trial, this.word(next++, step, firstPath, path), 8);
        const accepted = tryGamma(trial, trial + 8, this.d, this.c, this.logD);
        if (i64x2.extract_lane(accepted, 0) !== 0) return load<f64>(triedLogs);
      }
    }
  }

  /** A word of a path's stream; words are asked for in order. */
  private word(index: i32, step: i32, firstPath: i32, path: usize): u32 {
    const place = <usize>(index & 3);
    if (index < 4) return load<u32>(this.words + place * this.wordRow + (path << 2));
    if (place === 0) {
      fillWords(this.purpose, index >> 2, step, firstPath + <i32>path, fewest, further, fewestRow);
    }
    return load<u32>(further + place * fewestRow);
  }
}
