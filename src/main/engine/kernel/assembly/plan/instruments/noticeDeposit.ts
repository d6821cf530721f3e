import { both, least, where } from '../../math/both';
import { roundFen } from '../../math/roundFen';
import { clearRows, newRows, rowSize } from '../block';
import { firstDay } from '../calendar';
import { Instrument } from '../instrument';

/** Money that is called before it leaves, by month of purchase; see the twin's `noticeDeposit.ts`. */
export class NoticeDeposit extends Instrument {
  private principal: usize;
  private rates: usize;
  private credited: usize = newRows(1);
  private called: bool = true;
  /** Parts before this one are empty in all paths of the block, and none is filled yet from `end` on. */
  private oldest: i32 = 0;
  private end: i32 = 0;

  /** @param minimum least balance that earns `rate`, fen */
  constructor(
    private rate: f64,
    private demandRate: f64,
    private minimum: f64,
    months: i32,
  ) {
    super();
    this.principal = newRows(months + 1);
    this.rates = newRows(months + 1);
  }

  interest(at: i32, out: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) {
      const all = f64x2.add(v128.load(this.credited + p), this.valueAt(at, p));
      v128.store(out + p, f64x2.sub(all, this.balance(p)));
    }
  }

  reset(): void {
    clearRows(this.credited, 1);
    this.oldest = 0;
    this.end = 0;
    this.called = true;
  }

  withoutNotice(): void {
    this.called = false;
  }

  buy(month: i32, amount: usize): void {
    this.open(month);
    const row = <usize>month * rowSize;
    for (let p: usize = 0; p < rowSize; p += 16) {
      const paid = v128.load(amount + p);
      const buys = f64x2.gt(paid, both(0));
      const enough = f64x2.ge(f64x2.add(this.balance(p), paid), both(this.minimum));
      const rate = v128.bitselect(both(this.rate), both(this.demandRate), enough);
      this.gather(month, p, v128.and(buys, enough), this.demandRate, this.demandRate);
      const principal = this.principal + row + p;
      v128.store(principal, f64x2.add(v128.load(principal), paid));
      const own = this.rates + row + p;
      v128.store(own, v128.bitselect(rate, v128.load(own), buys));
    }
    this.dropEmpty();
  }

  accrue(month: i32, growth: usize): void {}

  value(at: i32, out: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) v128.store(out + p, this.valueAt(at, p));
  }

  movable(at: i32, out: usize): void {
    this.value(at, out);
  }

  sell(at: i32, amount: usize, proceeds: usize): void {
    this.exit(at, amount, proceeds);
  }

  /** Interest that the oldest part loses; called in time, nothing. */
  exitCost(at: i32, asked: usize, out: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) {
      let found = both(0);
      let cost = both(Infinity);
      for (let part = this.oldest; part < this.end; part++) {
        const first = v128.andnot(f64x2.gt(v128.load(this.rowOf(part) + p), both(0)), found);
        if (!v128.any_true(first)) continue;
        const held = f64x2.add(both(1), this.earned(part, at, p));
        const got = f64x2.add(both(1), this.paidOn(part, at, p));
        cost = v128.bitselect(f64x2.sub(f64x2.div(held, got), both(1)), cost, first);
        found = v128.or(found, first);
      }
      v128.store(out + p, cost);
    }
  }

  /** The oldest part of each path, with its interest. */
  exitAvailable(at: i32, asked: usize, out: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) {
      let found = both(0);
      let whole = both(0);
      for (let part = this.oldest; part < this.end; part++) {
        const first = v128.andnot(f64x2.gt(v128.load(this.rowOf(part) + p), both(0)), found);
        if (!v128.any_true(first)) continue;
        whole = v128.bitselect(this.wholeOf(part, at, p), whole, first);
        found = v128.or(found, first);
      }
      v128.store(out + p, whole);
    }
  }

  /** The oldest part leaves first, with its interest. */
  exit(at: i32, net: usize, paid: usize): void {
    this.open(at);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const wanted = v128.load(net + p);
      let left = both(0);
      let still = wanted;
      for (let part = this.oldest; part < this.end; part++) {
        left = this.takeFrom(part, at, p, still, left);
        // Asked for at once, each part has a cost of its own.
        if (!this.called) still = v128.andnot(wanted, f64x2.gt(left, both(0)));
      }
      v128.store(paid + p, left);
      const few = f64x2.lt(this.balance(p), both(this.minimum));
      this.gather(at, p, v128.and(f64x2.gt(wanted, both(0)), few), this.rate, this.demandRate);
    }
    this.dropEmpty();
  }

  /** What has left so far, with what a part gives of what is still wanted. */
  private takeFrom(part: i32, at: i32, p: usize, wanted: v128, before: v128): v128 {
    const row = this.rowOf(part) + p;
    let left = before;
    while (true) {
      const principal = v128.load(row);
      const takes = v128.and(f64x2.gt(principal, both(0)), f64x2.lt(left, wanted));
      if (!v128.any_true(takes)) return left;
      const rate = this.paidOn(part, at, p);
      const whole = this.wholeOf(part, at, p);
      const paid = least(f64x2.sub(wanted, left), whole);
      const all = f64x2.eq(paid, whole);
      const share = roundFen(f64x2.div(f64x2.mul(paid, rate), f64x2.add(both(1), rate)));
      const interest = v128.bitselect(f64x2.sub(whole, principal), share, all);
      const rest = v128.andnot(f64x2.sub(principal, f64x2.sub(paid, interest)), all);
      v128.store(row, v128.bitselect(rest, principal, takes));
      v128.store(this.credited + p, f64x2.add(v128.load(this.credited + p), where(takes, interest)));
      left = f64x2.add(left, where(takes, paid));
    }
  }

  /** Pays the interest of the parts at one rate in, and joins them into one that begins at `at`; in the paths of a mask. */
  private gather(at: i32, p: usize, asked: v128, rate: f64, next: f64): void {
    if (!v128.any_true(asked)) return;
    let sum = both(0);
    for (let part = this.oldest; part < at; part++) {
      const row = this.rowOf(part) + p;
      const principal = v128.load(row);
      const alike = f64x2.eq(v128.load(this.rates + <usize>part * rowSize + p), both(rate));
      const joins = v128.and(asked, v128.and(alike, f64x2.ne(principal, both(0))));
      if (!v128.any_true(joins)) continue;
      const interest = roundFen(f64x2.mul(principal, this.earned(part, at, p)));
      v128.store(this.credited + p, f64x2.add(v128.load(this.credited + p), where(joins, interest)));
      sum = f64x2.add(sum, where(joins, f64x2.add(principal, interest)));
      v128.store(row, v128.andnot(principal, joins));
    }
    const some = f64x2.ne(sum, both(0));
    const joined = this.rowOf(at) + p;
    v128.store(joined, f64x2.add(v128.load(joined), sum));
    const own = this.rates + <usize>at * rowSize + p;
    v128.store(own, v128.bitselect(both(next), v128.load(own), some));
  }

  /** Opens the parts up to that of a boundary. */
  private open(at: i32): void {
    for (; this.end <= at; this.end++) {
      clearRows(this.rowOf(this.end), 1);
      clearRows(this.rates + <usize>this.end * rowSize, 1);
    }
  }

  private dropEmpty(): void {
    for (; this.oldest + 1 < this.end; this.oldest++) {
      let held = both(0);
      for (let p: usize = 0; p < rowSize; p += 16) {
        held = v128.or(held, f64x2.ne(v128.load(this.rowOf(this.oldest) + p), both(0)));
      }
      if (v128.any_true(held)) return;
    }
  }

  private valueAt(at: i32, p: usize): v128 {
    let interest = both(0);
    for (let part = this.oldest; part < this.end; part++) {
      const principal = v128.load(this.rowOf(part) + p);
      interest = f64x2.add(interest, f64x2.mul(principal, this.earned(part, at, p)));
    }
    return f64x2.add(this.balance(p), roundFen(interest));
  }

  private balance(p: usize): v128 {
    let sum = both(0);
    for (let part = this.oldest; part < this.end; part++) sum = f64x2.add(sum, v128.load(this.rowOf(part) + p));
    return sum;
  }

  @inline
  private rowOf(part: i32): usize {
    return this.principal + <usize>part * rowSize;
  }

  /** Interest per yuan by the part's own rate. */
  @inline
  private earned(part: i32, at: i32, p: usize): v128 {
    const days = both(<f64>(firstDay(at) - firstDay(part)));
    const rate = v128.load(this.rates + <usize>part * rowSize + p);
    return f64x2.div(f64x2.mul(rate, days), both(360));
  }

  /** Interest per yuan that is paid when it leaves. */
  private paidOn(part: i32, at: i32, p: usize): v128 {
    if (this.called) return this.earned(part, at, p);
    return both((this.demandRate * <f64>(firstDay(at) - firstDay(part))) / 360);
  }

  @inline
  private wholeOf(part: i32, at: i32, p: usize): v128 {
    const principal = v128.load(this.rowOf(part) + p);
    return f64x2.add(principal, roundFen(f64x2.mul(principal, this.paidOn(part, at, p))));
  }
}
