import { wordsToSingleNormals } from '../../random/singleNormals';
import { fillWords } from '../../random/threefry';
import { newRows, pathsAtOnce, rowSize } from '../block';
import { excessRow, singleRow } from './excessRow';
import { growRow } from './growRow';
import { ReturnSource } from './source';

/** Multivariate lognormal months; see the twin's `lognormal.ts`. */
export class Lognormal extends ReturnSource {
  /** [month mod 4][factor] rows of words. */
  private words: usize;
  /** [factor] rows, and one of a factor's excess: single precision. */
  private normals: usize;
  private excess: usize = newRows(1);
  private firstPath: i32 = 0;

  /**
   * @param start growth where all normals are 0, doubles
   * @param loading the rows of a lower triangle, single precision
   * @param doublings 32-bit integers
   */
  constructor(
    private purpose: i32,
    private factors: i32,
    private start: usize,
    private loading: usize,
    private doublings: usize,
  ) {
    super();
    this.words = newRows(factors * 2);
    this.normals = newRows((factors + 1) >> 1);
  }

  begin(firstPath: i32): void {
    this.firstPath = firstPath;
  }

  fill(month: i32, out: usize): void {
    const stride = <usize>this.factors * singleRow;
    if ((month & 3) === 0) {
      for (let factor = 0; factor < this.factors; factor++) {
        const row = this.words + <usize>factor * singleRow;
        fillWords(this.purpose, factor, month >> 2, this.firstPath, pathsAtOnce, row, stride);
      }
    }
    wordsToSingleNormals(this.words + <usize>(month & 3) * stride, pathsAtOnce * this.factors, this.normals);
    let loading = this.loading;
    for (let factor = 0; factor < this.factors; factor++, out += rowSize) {
      excessRow(this.normals, factor + 1, loading, load<i32>(this.doublings + (<usize>factor << 2)), this.excess);
      growRow(load<f64>(this.start + (<usize>factor << 3)), this.excess, out);
      loading += <usize>(factor + 1) << 2;
    }
  }
}
