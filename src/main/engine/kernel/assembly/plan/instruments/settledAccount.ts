import { both, least, where } from '../../math/both';
import { roundFen } from '../../math/roundFen';
import { clearRows, newRows, rowSize } from '../block';
import { daysAfter, daysBefore, settles } from '../calendar';
import { Instrument } from '../instrument';

/** Demand deposits and tiered savings; see the twin's `settledAccount.ts`. */
export class SettledAccount extends Instrument {
  private balance: usize = newRows(1);
  private accrued: usize = newRows(1);
  private credited: usize = newRows(1);

  /** @param from, rate lower edges of the bands in fen, and their rates */
  constructor(
    private bands: i32,
    private from: usize,
    private rate: usize,
    private whole: bool,
  ) {
    super();
  }

  interest(at: i32, out: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) {
      v128.store(out + p, f64x2.add(v128.load(this.credited + p), this.due(p)));
    }
  }

  reset(): void {
    clearRows(this.balance, 1);
    clearRows(this.accrued, 1);
    clearRows(this.credited, 1);
  }

  buy(month: i32, amount: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) {
      v128.store(this.balance + p, f64x2.add(v128.load(this.balance + p), v128.load(amount + p)));
    }
  }

  accrue(month: i32, growth: usize): void {
    const before = both(daysBefore(month));
    const after = both(daysAfter(month));
    const settled = settles(month);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const accrued = f64x2.add(v128.load(this.accrued + p), f64x2.mul(this.yearly(p), before));
      v128.store(this.accrued + p, accrued);
      if (!settled) continue;
      this.settle(p, f64x2.eq(both(0), both(0)));
      v128.store(this.accrued + p, f64x2.mul(this.yearly(p), after));
    }
  }

  value(at: i32, out: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) {
      v128.store(out + p, f64x2.add(v128.load(this.balance + p), this.due(p)));
    }
  }

  movable(at: i32, out: usize): void {
    memory.copy(out, this.balance, rowSize);
  }

  sell(at: i32, amount: usize, proceeds: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) {
      const sold = v128.load(amount + p);
      v128.store(this.balance + p, f64x2.sub(v128.load(this.balance + p), sold));
      v128.store(proceeds + p, sold);
    }
  }

  ready(at: i32, out: usize): bool {
    this.value(at, out);
    return true;
  }

  exitCost(at: i32, asked: usize, out: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) {
      const some = f64x2.gt(f64x2.add(v128.load(this.balance + p), this.due(p)), both(0));
      v128.store(out + p, v128.bitselect(both(-1), both(Infinity), some));
    }
  }

  exitAvailable(at: i32, asked: usize, out: usize): void {
    this.value(at, out);
  }

  exit(at: i32, net: usize, paid: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) {
      const wanted = v128.load(net + p);
      this.settle(p, f64x2.gt(wanted, v128.load(this.balance + p)));
      const balance = v128.load(this.balance + p);
      const given = least(wanted, balance);
      v128.store(this.balance + p, f64x2.sub(balance, given));
      v128.store(paid + p, given);
    }
  }

  @inline
  private due(p: usize): v128 {
    return roundFen(f64x2.div(v128.load(this.accrued + p), both(360)));
  }

  /** Credits the interest due in the lanes of a mask. */
  @inline
  private settle(p: usize, mask: v128): void {
    const due = where(mask, this.due(p));
    v128.store(this.balance + p, f64x2.add(v128.load(this.balance + p), due));
    v128.store(this.credited + p, f64x2.add(v128.load(this.credited + p), due));
    v128.store(this.accrued + p, v128.andnot(v128.load(this.accrued + p), mask));
  }

  @inline
  private fromOf(band: i32): f64 {
    return load<f64>(this.from + (<usize>band << 3));
  }

  @inline
  private rateOf(band: i32): f64 {
    return load<f64>(this.rate + (<usize>band << 3));
  }

  /** A year's interest on the balance as it is: that of the highest band that it reaches. */
  private yearly(p: usize): v128 {
    const balance = v128.load(this.balance + p);
    let sum = this.whole
      ? f64x2.mul(balance, both(this.rateOf(0)))
      : f64x2.mul(f64x2.sub(balance, both(this.fromOf(0))), both(this.rateOf(0)));
    for (let band = 1; band < this.bands; band++) {
      const reached = f64x2.ge(balance, both(this.fromOf(band)));
      if (!v128.any_true(reached)) break;
      sum = v128.bitselect(this.yearlyIn(band, balance), sum, reached);
    }
    return sum;
  }

  private yearlyIn(band: i32, balance: v128): v128 {
    if (this.whole) return f64x2.mul(balance, both(this.rateOf(band)));
    let sum = f64x2.mul(f64x2.sub(balance, both(this.fromOf(band))), both(this.rateOf(band)));
    for (let below = 0; below < band; below++) {
      sum = f64x2.add(sum, both((this.fromOf(below + 1) - this.fromOf(below)) * this.rateOf(below)));
    }
    return sum;
  }
}
