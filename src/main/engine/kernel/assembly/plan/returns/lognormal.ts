import { wordsToNormals } from '../../random/normals';
import { fillWords } from '../../random/philox';
import { newRows, pathsAtOnce, rowSize } from '../block';
import { growRow } from './growRow';
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
    let loading = this.loading;
    for (let factor = 0; factor < this.factors; factor++, out += rowSize) {
      growRow(this.normals, factor + 1, this.mean + (<usize>factor << 4), loading, out);
      loading += <usize>(factor + 1) << 4;
    }
  }
}
