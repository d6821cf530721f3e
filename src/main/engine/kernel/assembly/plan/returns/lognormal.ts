import { wordsToSingleNormals } from '../../random/singleNormals';
import { newRows, pathsAtOnce, rowSize } from '../block';
import { excessRow } from './excessRow';
import { FactorWords } from './factorWords';
import { growRow } from './growRow';
import { ReturnSource } from './source';

/** Multivariate lognormal months; see the twin's `lognormal.ts`. */
export class Lognormal extends ReturnSource {
  private words: FactorWords;
  /** [factor] rows, and one of a factor's excess: single precision. */
  private normals: usize;
  private excess: usize = newRows(1);

  /**
   * @param start growth where all normals are 0, doubles
   * @param loading the rows of a lower triangle, single precision
   * @param doublings 32-bit integers
   */
  constructor(
    purpose: i32,
    private factors: i32,
    private start: usize,
    private loading: usize,
    private doublings: usize,
  ) {
    super();
    this.words = new FactorWords(purpose, factors);
    this.normals = newRows((factors + 1) >> 1);
  }

  begin(firstPath: i32): void {
    this.words.begin(firstPath);
  }

  fill(month: i32, out: usize): void {
    wordsToSingleNormals(this.words.of(month), pathsAtOnce * this.factors, this.normals);
    let loading = this.loading;
    for (let factor = 0; factor < this.factors; factor++, out += rowSize) {
      excessRow(this.normals, factor + 1, loading, load<i32>(this.doublings + (<usize>factor << 2)), this.excess);
      growRow(load<f64>(this.start + (<usize>factor << 3)), this.excess, out);
      loading += <usize>(factor + 1) << 2;
    }
  }
}
