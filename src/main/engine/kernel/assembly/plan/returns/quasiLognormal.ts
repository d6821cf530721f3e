import { QuasiNormals } from '../../random/quasi';
import { newRows, pathsAtOnce, rowSize } from '../block';
import { excessRow, singleRow } from './excessRow';
import { growRow } from './growRow';
import { ReturnSource } from './source';

/** Lognormal months on quasi-random points; see the twin's `quasiLognormal.ts`. */
export class QuasiLognormal extends ReturnSource {
  /** [month][factor] single rows. */
  private normals: usize;
  private excess: usize = newRows(1);

  /**
   * @param start growth where all normals are 0, doubles
   * @param loading whole rows, single precision
   * @param doublings 32-bit integers
   */
  constructor(
    private shocks: QuasiNormals,
    private factors: i32,
    private start: usize,
    private loading: usize,
    private doublings: usize,
    months: i32,
  ) {
    super();
    this.normals = heap.alloc(<usize>(months * factors) * singleRow);
  }

  begin(firstPath: i32): void {
    this.shocks.fill(firstPath, pathsAtOnce, this.normals);
  }

  fill(month: i32, out: usize): void {
    const z = this.normals + <usize>(month * this.factors) * singleRow;
    let loading = this.loading;
    for (let factor = 0; factor < this.factors; factor++, out += rowSize) {
      excessRow(z, this.factors, loading, load<i32>(this.doublings + (<usize>factor << 2)), this.excess);
      growRow(load<f64>(this.start + (<usize>factor << 3)), this.excess, out);
      loading += <usize>this.factors << 2;
    }
  }
}
