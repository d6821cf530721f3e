import { both } from '../math/both';
import { expBoth } from '../math/exp';
import { wordsToNormals } from '../random/normals';
import { fillWords } from '../random/threefry';
import { clearRows, fillRow, newRows, pathsAtOnce, rowSize } from './block';

/** The price level of each path, month by month; see the twin's `rates/inflation.ts`. */
export abstract class Prices {
  /** Goes to the beginning of a block of paths. */
  abstract begin(firstPath: i32): void;
  /** A month passes. @param growth growth factors of the month, [factor] rows */
  abstract step(month: i32, growth: usize): void;
  /** A row: over those of the plan's start. */
  abstract levels(): usize;
}

/** Prices that the market's months bring along. */
export class DrawnPrices extends Prices {
  private now: usize = newRows(1);

  constructor(private factor: i32) {
    super();
  }

  begin(firstPath: i32): void {
    fillRow(this.now, 1);
  }

  step(month: i32, growth: usize): void {
    const grown = growth + <usize>this.factor * rowSize;
    for (let p: usize = 0; p < rowSize; p += 16) {
      v128.store(this.now + p, f64x2.mul(v128.load(this.now + p), v128.load(grown + p)));
    }
  }

  levels(): usize {
    return this.now;
  }
}

/** Prices whose monthly log rise remembers the one before. */
export class AutoregressivePrices extends Prices {
  private words: usize = newRows(2);
  private normals: usize = newRows(1);
  private rise: usize = newRows(1);
  private risen: usize = newRows(1);
  private now: usize = newRows(1);
  private firstPath: i32 = 0;

  /** @param start, centre log rises of a month, at first and in the long run; kept share of a distance; deviation of a month's shock */
  constructor(
    private purpose: i32,
    private start: f64,
    private centre: f64,
    private kept: f64,
    private deviation: f64,
  ) {
    super();
  }

  begin(firstPath: i32): void {
    this.firstPath = firstPath;
    fillRow(this.rise, this.start);
    clearRows(this.risen, 1);
  }

  step(month: i32, growth: usize): void {
    const wordRow = rowSize >> 1;
    if ((month & 3) === 0) {
      fillWords(this.purpose, 0, month >> 2, this.firstPath, pathsAtOnce, this.words, wordRow);
    }
    wordsToNormals(this.words + <usize>(month & 3) * wordRow, pathsAtOnce, this.normals);
    const centre = both(this.centre);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const kept = f64x2.mul(both(this.kept), f64x2.sub(v128.load(this.rise + p), centre));
      const drawn = f64x2.mul(both(this.deviation), v128.load(this.normals + p));
      const rise = f64x2.add(f64x2.add(centre, kept), drawn);
      v128.store(this.rise + p, rise);
      v128.store(this.risen + p, f64x2.add(v128.load(this.risen + p), rise));
    }
  }

  levels(): usize {
    for (let p: usize = 0; p < rowSize; p += 16) v128.store(this.now + p, expBoth(v128.load(this.risen + p)));
    return this.now;
  }
}
