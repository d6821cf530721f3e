import { pathsAtOnce, rowSize } from '../block';
import { ReturnSource } from './source';

/** Growth factors that the host has computed beforehand, path by path: for return models without a vector form. */
export class Given extends ReturnSource {
  /** @param growth [path of the block][month][factor] doubles, written by the host before each block */
  constructor(
    private factors: i32,
    private months: i32,
    private growth: usize,
  ) {
    super();
  }

  begin(firstPath: i32): void {}

  fill(month: i32, out: usize): void {
    const stride = <usize>(this.months * this.factors) << 3;
    let from = this.growth + (<usize>(month * this.factors) << 3);
    for (let path: usize = 0; path < <usize>pathsAtOnce; path++, from += stride) {
      let at = out + (path << 3);
      for (let factor: usize = 0; factor < <usize>this.factors; factor++, at += rowSize) {
        store<f64>(at, load<f64>(from + (factor << 3)));
      }
    }
  }
}
