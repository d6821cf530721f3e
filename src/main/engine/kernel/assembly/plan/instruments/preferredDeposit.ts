import { both } from '../../math/both';
import { addRow, clearRows, fillRow, newRows, rowSize } from '../block';
import { Preferences } from '../preferences';
import { shiftedRate } from '../shortRate';
import { TimeDeposit } from './timeDeposit';

/** A time deposit whose rate is higher for larger sums or clients: each path's certificates have rates of their own. */
export class PreferredDeposit extends TimeDeposit {
  constructor(
    term: i32,
    rates: usize,
    keptShare: f64,
    demandRate: f64,
    overdue: usize,
    paysOut: bool,
    shifts: usize,
    private preferences: Preferences,
    months: i32,
  ) {
    super(term, rates, keptShare, demandRate, overdue, paysOut, shifts, months);
    if (shifts === 0) this.movedRates = newRows(this.slots);
  }

  release(month: i32, released: usize): bool {
    if (this.paysOut) return super.release(month, released);
    this.buy(month, this.matured);
    clearRows(this.matured, 1);
    return false;
  }

  buy(month: i32, amount: usize): void {
    addRow(this.open(month), amount);
    this.prefer(month, amount);
  }

  buySame(month: i32, amount: f64, row: usize): void {
    fillRow(row, amount);
    this.buy(month, row);
  }

  /** Left to `prefer`, which knows the amount. */
  protected moveRate(slot: i32, month: i32): void {}

  /** Finds the rates of a certificate anew in the paths that have just put an amount in. */
  private prefer(month: i32, amount: usize): void {
    const slot = month % this.term;
    const row = this.movedRates + <usize>slot * rowSize;
    for (let p: usize = 0; p < rowSize; p += 16) {
      const shift = this.shifts === 0 ? both(0) : v128.load(this.shifts + <usize>month * rowSize + p);
      const listed = shiftedRate(this.rateOf(slot), f64x2.mul(shift, both(this.keptShare)));
      const rate = f64x2.add(listed, this.preferences.extraOf(v128.load(this.rowOf(slot) + p), p));
      const buys = f64x2.gt(v128.load(amount + p), both(0));
      v128.store(row + p, v128.bitselect(rate, v128.load(row + p), buys));
    }
  }
}
