import { fillWords } from '../../random/threefry';
import { fillRow, newRows, pathsAtOnce, rowSize } from '../block';
import { singleRow } from './excessRow';
import { growthOfLog } from './growthOfLog';
import { ReturnSource } from './source';

/** 2^-32 */
const cell: f64 = 2.3283064365386963e-10;

/** Filtered historical simulation; see the twin's `filtered.ts`. */
export class Filtered extends ReturnSource {
  /** [factor] rows. */
  private variances: usize;
  /** Four single rows of words; the first becomes the addresses of the months of history that are drawn. */
  private words: usize = newRows(2);
  private firstPath: i32 = 0;

  /**
   * @param shocks [month of history][factor]
   * @param laws [factor]: mean, variance of the first month, omega, alpha, beta
   */
  constructor(
    private purpose: i32,
    private factors: i32,
    private shocks: usize,
    private months: i32,
    private laws: usize,
  ) {
    super();
    this.variances = newRows(factors);
  }

  begin(firstPath: i32): void {
    this.firstPath = firstPath;
    for (let factor: usize = 0; factor < <usize>this.factors; factor++) {
      fillRow(this.variances + factor * rowSize, load<f64>(this.laws + factor * 40, 8));
    }
  }

  fill(month: i32, out: usize): void {
    fillWords(this.purpose, 0, month, this.firstPath, pathsAtOnce, this.words, singleRow);
    for (let at = this.words; at < this.words + singleRow; at += 4) {
      const drawn = <i32>((<f64>load<u32>(at) + 0.5) * cell * <f64>this.months);
      store<u32>(at, <u32>(this.shocks + (<usize>(drawn * this.factors) << 3)));
    }
    for (let factor: usize = 0; factor < <usize>this.factors; factor++, out += rowSize) {
      this.grow(factor << 3, this.laws + factor * 40, this.variances + factor * rowSize, out);
    }
  }

  /** Growth of one factor, and its variance of the month after. @param column of its shocks, in bytes */
  private grow(column: usize, law: usize, variance: usize, out: usize): void {
    const months = this.words;
    const mean = v128.load64_splat(law);
    const omega = v128.load64_splat(law, 16);
    const alpha = v128.load64_splat(law, 24);
    const beta = v128.load64_splat(law, 32);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const at = months + (p >> 1);
      const first = v128.load64_zero(<usize>load<u32>(at) + column);
      const drawn = v128.load64_lane(<usize>load<u32>(at, 4) + column, first, 1);
      const before = v128.load(variance + p);
      const shock = f64x2.mul(f64x2.sqrt(before), drawn);
      v128.store(out + p, growthOfLog(f64x2.add(mean, shock)));
      const fresh = f64x2.add(omega, f64x2.mul(f64x2.mul(alpha, shock), shock));
      v128.store(variance + p, f64x2.add(fresh, f64x2.mul(beta, before)));
    }
  }
}
