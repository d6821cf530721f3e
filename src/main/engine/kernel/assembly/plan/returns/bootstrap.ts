import { fillWords } from '../../random/threefry';
import { newRows, pathsAtOnce, rowSize } from '../block';
import { ReturnSource } from './source';

/** 2^-32 */
const cell: f64 = 2.3283064365386963e-10;

/** Stationary bootstrap of whole months; see the twin's `bootstrap.ts`. */
export class Bootstrap extends ReturnSource {
  private words: usize = newRows(2);
  /** Month of history that each path is in. */
  private places: usize = heap.alloc(<usize>pathsAtOnce << 2);
  private firstPath: i32 = 0;

  /** @param growth growth factors [month of history][factor] */
  constructor(
    private purpose: i32,
    private factors: i32,
    private growth: usize,
    private months: i32,
    private jump: f64,
  ) {
    super();
  }

  begin(firstPath: i32): void {
    this.firstPath = firstPath;
  }

  fill(month: i32, out: usize): void {
    const wordRow = rowSize >> 1;
    fillWords(this.purpose, 0, month, this.firstPath, pathsAtOnce, this.words, wordRow);
    for (let path: usize = 0; path < <usize>pathsAtOnce; path++) {
      const place = this.next(month, path, wordRow);
      const row = this.growth + (<usize>(place * this.factors) << 3);
      let at = out + (path << 3);
      for (let factor: usize = 0; factor < <usize>this.factors; factor++, at += rowSize) {
        store<f64>(at, load<f64>(row + (factor << 3)));
      }
    }
  }

  @inline
  private next(month: i32, path: usize, wordRow: usize): i32 {
    const at = this.places + (path << 2);
    const jumps = (<f64>load<u32>(this.words + (path << 2)) + 0.5) * cell < this.jump;
    let place = month === 0 ? 0 : load<i32>(at) + 1;
    if (place === this.months) place = 0;
    if (month === 0 || jumps) {
      const uniform = (<f64>load<u32>(this.words + wordRow + (path << 2)) + 0.5) * cell;
      place = <i32>(uniform * <f64>this.months);
    }
    store<i32>(at, place);
    return place;
  }
}
