import { copyRows, newRows, rowSize } from './block';
import { Prices } from './prices';

/** The plan's values in money of its start; see the twin's `deflate.ts`. */
export class Deflation {
  /** [months + 1] rows in the unit of what is left. */
  private values: usize;

  constructor(
    private months: i32,
    private prices: Prices,
    private unit: f64,
  ) {
    this.values = newRows(months + 1);
  }

  /** Notes a boundary's values. @param values a row in fen */
  record(at: i32, values: usize): void {
    const unit = f64x2.splat(this.unit);
    const levels = this.prices.levels();
    const out = this.values + <usize>at * rowSize;
    for (let p: usize = 0; p < rowSize; p += 16) {
      v128.store(out + p, f64x2.div(f64x2.div(v128.load(values + p), unit), v128.load(levels + p)));
    }
  }

  /** Copies the values, and behind them the levels of the end; where the next row would go. */
  copy(out: usize, stride: usize): usize {
    const to = copyRows(this.values, this.months + 1, out, stride);
    return copyRows(this.prices.levels(), 1, to, stride);
  }
}
