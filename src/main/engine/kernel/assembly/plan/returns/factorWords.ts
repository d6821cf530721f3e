import { fillWords } from '../../random/threefry';
import { pathsAtOnce } from '../block';
import { singleRow } from './excessRow';

/** The words of a month's normals, [factor] rows of 32 bits each; every factor has a stream of its own. */
export class FactorWords {
  /** [month mod 4][factor] rows. */
  private words: usize;
  private firstPath: i32 = 0;

  constructor(
    private purpose: i32,
    private factors: i32,
  ) {
    this.words = heap.alloc(<usize>(4 * factors) * singleRow);
  }

  begin(firstPath: i32): void {
    this.firstPath = firstPath;
  }

  /** Where those of a month stand; months are asked for in order. */
  of(month: i32): usize {
    const stride = <usize>this.factors * singleRow;
    if ((month & 3) === 0) {
      for (let factor = 0; factor < this.factors; factor++) {
        const row = this.words + <usize>factor * singleRow;
        fillWords(this.purpose, factor, month >> 2, this.firstPath, pathsAtOnce, row, stride);
      }
    }
    return this.words + <usize>(month & 3) * stride;
  }
}
