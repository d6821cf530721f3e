import { wordsToSingleNormals } from '../../random/singleNormals';
import { fillWords } from '../../random/threefry';
import { newRows, pathsAtOnce, rowSize } from '../block';
import { excessRow, singleRow } from './excessRow';
import { FactorWords } from './factorWords';
import { ReturnSource } from './source';

/** 2^-32 */
const cell: f64 = 2.3283064365386963e-10;

/** Months of a market of two regimes, each with a lognormal law of its own; see the twin's `regimes.ts`. */
export class Regimes extends ReturnSource {
  private words: FactorWords;
  /** [factor] rows, and one of a factor's excess by regime: single precision. */
  private normals: usize;
  private excess: usize = newRows(1);
  /** Words that say which regime comes next, four single rows, and a single row of masks: the second one. */
  private draws: usize = newRows(2);
  private isSecond: usize = heap.alloc(singleRow);
  private firstPath: i32 = 0;

  /**
   * @param chain probability that each regime stays, and the first one's share of the months: doubles
   * @param starts, loadings, doublings as for `Lognormal`, those of the second regime after those of the first
   */
  constructor(
    purpose: i32,
    private chainPurpose: i32,
    private chain: usize,
    private factors: i32,
    private starts: usize,
    private loadings: usize,
    private doublings: usize,
  ) {
    super();
    this.words = new FactorWords(purpose, factors);
    this.normals = newRows((factors + 1) >> 1);
  }

  begin(firstPath: i32): void {
    this.firstPath = firstPath;
    this.words.begin(firstPath);
  }

  fill(month: i32, out: usize): void {
    this.move(month);
    wordsToSingleNormals(this.words.of(month), pathsAtOnce * this.factors, this.normals);
    const factors = <usize>this.factors;
    const triangle = (factors * (factors + 1)) << 1;
    let loading = this.loadings;
    for (let factor: usize = 0; factor < factors; factor++, out += rowSize) {
      const shocks = <i32>factor + 1;
      const doublings = this.doublings + (factor << 2);
      const start = this.starts + (factor << 3);
      excessRow(this.normals, shocks, loading, load<i32>(doublings), this.excess);
      excessRow(
        this.normals,
        shocks,
        loading + triangle,
        load<i32>(doublings + (factors << 2)),
        this.excess + singleRow,
      );
      this.grow(load<f64>(start), load<f64>(start + (factors << 3)), out);
      loading += (factor + 1) << 2;
    }
  }

  /** Goes to the regimes of a month. */
  private move(month: i32): void {
    fillWords(this.chainPurpose, 0, month, this.firstPath, pathsAtOnce, this.draws, singleRow);
    const firstStays = load<f64>(this.chain);
    const secondStays = load<f64>(this.chain, 8);
    const firstShare = load<f64>(this.chain, 16);
    for (let at: usize = 0; at < singleRow; at += 4) {
      const uniform = (<f64>load<u32>(this.draws + at) + 0.5) * cell;
      const was = month === 0 ? 0 : load<i32>(this.isSecond + at);
      const stays = month === 0 ? firstShare : was === 0 ? firstStays : secondStays;
      store<i32>(this.isSecond + at, uniform >= stays ? ~was : was);
    }
  }

  /** out = start · (1 + excess), both of the regime of each path. */
  private grow(first: f64, second: f64, out: usize): void {
    for (let at: usize = 0; at < singleRow; at += 16, out += 32) {
      const mask = v128.load(this.isSecond + at);
      const ofFirst = v128.load(this.excess + at);
      const excess = v128.bitselect(v128.load(this.excess + singleRow + at), ofFirst, mask);
      const low = v128.shuffle<i32>(mask, mask, 0, 0, 1, 1);
      const high = v128.shuffle<i32>(mask, mask, 2, 2, 3, 3);
      v128.store(out, grown(first, second, low, excess));
      v128.store(out, grown(first, second, high, v128.shuffle<i64>(excess, excess, 1, 1)), 16);
    }
  }
}

/** Growth of two paths by the lower two of four excesses. */
@inline
function grown(first: f64, second: f64, isSecond: v128, excess: v128): v128 {
  const start = v128.bitselect(f64x2.splat(second), f64x2.splat(first), isSecond);
  return f64x2.add(start, f64x2.mul(start, f64x2.promote_low_f32x4(excess)));
}
