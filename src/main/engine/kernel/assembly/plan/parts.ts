import { both } from '../math/both';
import { clearRows, copyRows, divideRows, newRows, rowSize } from './block';
import { Instrument } from './instrument';

const monthsInYear: i32 = 12;

/** What each holding does by itself, for those who ask; see the twin's `bankModel.ts`. */
export class Parts {
  /** [year][holding] rows: the balances with which the year's months begin, added up. */
  private balances: usize;
  /** [holding] rows: worth at the plan's end, and interest. */
  private ends: usize;
  private interest: usize;
  private row: usize = newRows(1);

  constructor(
    private holdings: StaticArray<Instrument>,
    private years: i32,
    private unit: f64,
  ) {
    this.balances = newRows(years * holdings.length);
    this.ends = newRows(holdings.length);
    this.interest = newRows(holdings.length);
  }

  reset(): void {
    clearRows(this.balances, this.years * this.holdings.length);
  }

  /** A month has begun, and its purchases are made. */
  observe(month: i32): void {
    const count = this.holdings.length;
    const unit = both(this.unit);
    let to = this.balances + <usize>(month / monthsInYear * count) * rowSize;
    for (let i = 0; i < count; i++, to += rowSize) {
      this.holdings[i].value(month, this.row);
      for (let p: usize = 0; p < rowSize; p += 16) {
        const balance = f64x2.div(v128.load(this.row + p), unit);
        v128.store(to + p, f64x2.add(v128.load(to + p), balance));
      }
    }
  }

  finish(months: i32): void {
    const count = this.holdings.length;
    for (let i = 0; i < count; i++) {
      this.holdings[i].value(months, this.ends + <usize>i * rowSize);
      this.holdings[i].interest(months, this.interest + <usize>i * rowSize);
    }
    divideRows(this.ends, count, this.unit);
    divideRows(this.interest, count, this.unit);
  }

  /** Balances, ends and interest, one after the other. */
  copy(out: usize, stride: usize): void {
    const count = this.holdings.length;
    let to = copyRows(this.balances, this.years * count, out, stride);
    to = copyRows(this.ends, count, to, stride);
    copyRows(this.interest, count, to, stride);
  }
}
