import { both, most } from '../math/both';
import { wordsToNormals } from '../random/normals';
import { fillWords } from '../random/threefry';
import { clearRows, newRows, pathsAtOnce, rowSize } from './block';

/** How far each path's short rate is from the plan's start; see the twin's `prepareShortRate`. */
export class ShortRate {
  /** [months + 1] rows. */
  shifts: usize;
  private words: usize = newRows(2);
  private normals: usize = newRows(1);
  private rate: usize = newRows(1);

  /** @param kept share of a distance that a month leaves; deviation of its shock */
  constructor(
    private purpose: i32,
    private months: i32,
    private start: f64,
    private longRun: f64,
    private kept: f64,
    private deviation: f64,
  ) {
    this.shifts = newRows(months + 1);
  }

  begin(firstPath: i32): void {
    const wordRow = rowSize >> 1;
    clearRows(this.shifts, 1);
    for (let p: usize = 0; p < rowSize; p += 16) v128.store(this.rate + p, both(this.start));
    for (let month = 0; month < this.months; month++) {
      if ((month & 3) === 0) fillWords(this.purpose, 0, month >> 2, firstPath, pathsAtOnce, this.words, wordRow);
      wordsToNormals(this.words + <usize>(month & 3) * wordRow, pathsAtOnce, this.normals);
      this.step(this.shifts + <usize>(month + 1) * rowSize);
    }
  }

  private step(shift: usize): void {
    const longRun = both(this.longRun);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const distance = f64x2.sub(v128.load(this.rate + p), longRun);
      const drawn = f64x2.mul(both(this.deviation), v128.load(this.normals + p));
      const rate = f64x2.add(f64x2.add(longRun, f64x2.mul(distance, both(this.kept))), drawn);
      v128.store(this.rate + p, rate);
      v128.store(shift + p, f64x2.sub(rate, both(this.start)));
    }
  }
}

/** A yearly rate moved by the short rate; see the twin's `shiftedRate`. */
@inline
export function shiftedRate(rate: f64, shift: v128): v128 {
  const moved = most(both(min<f64>(rate, 0)), f64x2.add(both(rate), shift));
  return v128.bitselect(both(rate), moved, f64x2.eq(shift, both(0)));
}
