import { exp2Steps } from '../../math/exp2Steps';
import { wordsToNormals } from '../../random/normals';
import { fillWords } from '../../random/philox';
import { newRows, pathsAtOnce, rowSize } from '../block';
import { ReturnSource } from './source';

const wordRow: usize = rowSize >> 1;

/** Multivariate lognormal months; see the twin's `lognormal.ts`. */
export class Lognormal extends ReturnSource {
  /** [month mod 4][factor] rows of words, and [factor] rows of normals. */
  private words: usize;
  private normals: usize;
  private firstPath: i32 = 0;

  /** @param mean, loading each number twice, for both lanes; loading holds the rows of a lower triangle */
  constructor(
    private purpose: i32,
    private factors: i32,
    private mean: usize,
    private loading: usize,
  ) {
    super();
    this.words = newRows(factors * 2);
    this.normals = newRows(factors);
  }

  begin(firstPath: i32): void {
    this.firstPath = firstPath;
  }

  fill(month: i32, out: usize): void {
    const stride = <usize>this.factors * wordRow;
    if ((month & 3) === 0) {
      for (let factor = 0; factor < this.factors; factor++) {
        const row = this.words + <usize>factor * wordRow;
        fillWords(this.purpose, factor, month >> 2, this.firstPath, pathsAtOnce, row, stride);
      }
    }
    wordsToNormals(this.words + <usize>(month & 3) * stride, pathsAtOnce * this.factors, this.normals);
    this.grow(out);
  }

  /** out = 2^((mean + loading · z) / 128), two vectors at a time. */
  private grow(out: usize): void {
    let row = this.loading;
    for (let factor: usize = 0; factor < <usize>this.factors; factor++, out += rowSize) {
      const mean = v128.load(this.mean + (factor << 4));
      const last = this.normals + factor * rowSize;
      for (let p: usize = 0; p < rowSize; p += 32) {
        let log0 = mean;
        let log1 = mean;
        let l = row;
        for (let z = this.normals + p; z <= last + p; z += rowSize, l += 16) {
          const load = v128.load(l);
          log0 = f64x2.add(log0, f64x2.mul(load, v128.load(z)));
          log1 = f64x2.add(log1, f64x2.mul(load, v128.load(z, 16)));
        }
        v128.store(out + p, exp2Steps(log0));
        v128.store(out + p, exp2Steps(log1), 16);
      }
      row += (factor + 1) << 4;
    }
  }
}
