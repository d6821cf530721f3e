import { QuasiNormals } from '../../random/quasi';
import { newRows, rowSize } from '../block';
import { growRow } from './growRow';
import { ReturnSource } from './source';

/** Lognormal months on quasi-random points; see the twin's `quasiLognormal.ts`. */
export class QuasiLognormal extends ReturnSource {
  /** [month][factor] rows. */
  private normals: usize;

  /** @param mean, loading each number twice, for both lanes; loading holds whole rows */
  constructor(
    private shocks: QuasiNormals,
    private factors: i32,
    private mean: usize,
    private loading: usize,
    months: i32,
  ) {
    super();
    this.normals = newRows(months * factors);
  }

  begin(firstPath: i32): void {
    this.shocks.fill(firstPath, this.normals);
  }

  fill(month: i32, out: usize): void {
    const z = this.normals + <usize>(month * this.factors) * rowSize;
    const loadingRow = <usize>this.factors << 4;
    for (let factor: usize = 0; factor < <usize>this.factors; factor++, out += rowSize) {
      growRow(z, this.factors, this.mean + (factor << 4), this.loading + factor * loadingRow, out);
    }
  }
}
