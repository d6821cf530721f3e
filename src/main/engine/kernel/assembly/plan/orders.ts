import { both, least, most, where } from '../math/both';
import { anyAbove0, clearRows, fillRow, newRows, rowSize } from './block';
import { Instrument } from './instrument';

/** Buys as products are sold, from a least sum on and in whole steps; see the twin's `orders.ts`. */
export class Orders {
  private aside: usize;
  private order: usize = newRows(1);
  private moved: usize = newRows(1);
  private scratch: usize = newRows(1);

  /**
   * @param rules by holding, four doubles: 1 where it is sold so, else 0; least sum and step in fen; 1 where each
   *   purchase is a contract of its own. 0 where everything is bought in any sum
   */
  constructor(
    private holdings: StaticArray<Instrument>,
    private rules: usize,
  ) {
    this.aside = newRows(holdings.length);
  }

  /** Whether any purchase may wait. */
  get any(): bool {
    return this.rules !== 0;
  }

  reset(): void {
    clearRows(this.aside, this.holdings.length);
  }

  /** What has been taken out of the account no longer waits. @param asked row above 0 in the paths that buy; 0 for all */
  begin(at: i32, asked: usize): void {
    if (this.rules === 0) return;
    this.waiting.movable(at, this.moved);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const buys = asked === 0 ? f64x2.eq(both(0), both(0)) : f64x2.gt(v128.load(asked + p), both(0));
      let left = f64x2.floor(v128.load(this.moved + p));
      for (let i = 0; i < this.holdings.length; i++) {
        const row = this.asideOf(i) + p;
        const before = v128.load(row);
        const kept = least(before, left);
        v128.store(row, v128.bitselect(kept, before, buys));
        left = f64x2.sub(left, kept);
      }
    }
  }

  /** Buys for the same amount in every path; `row` is scratch. */
  buySame(at: i32, place: i32, amount: f64, row: usize): void {
    if (!this.isRuled(place)) {
      this.holdings[place].buySame(at, amount, row);
      return;
    }
    fillRow(row, amount);
    this.buy(at, place, row);
  }

  /** @param amount whole fen; paths with none buy nothing */
  buy(at: i32, place: i32, amount: usize): void {
    const holding = this.holdings[place];
    if (!this.isRuled(place)) {
      holding.buy(at, amount);
      return;
    }
    this.findOrders(at, place, amount);
    // What is ordered beyond the amount comes out of the account, and what is not ordered goes into it.
    for (let p: usize = 0; p < rowSize; p += 16) {
      const more = f64x2.sub(v128.load(this.order + p), v128.load(amount + p));
      v128.store(this.moved + p, most(both(0), more));
    }
    if (anyAbove0(this.moved)) this.waiting.sell(at, this.moved, this.scratch);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const less = f64x2.sub(v128.load(amount + p), v128.load(this.order + p));
      v128.store(this.moved + p, most(both(0), less));
    }
    if (anyAbove0(this.moved)) this.waiting.buy(at, this.moved);
    if (anyAbove0(this.order)) holding.buy(at, this.order);
  }

  /** As much of what there is as can be bought: nothing below the minimum, and whole steps above it. */
  private findOrders(at: i32, place: i32, amount: usize): void {
    const each = this.ruleOf(place, 3) !== 0;
    if (!each) this.holdings[place].value(at, this.scratch);
    const minimum = both(this.ruleOf(place, 1));
    const step = this.ruleOf(place, 2);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const paid = v128.load(amount + p);
      const buys = f64x2.gt(paid, both(0));
      const aside = this.asideOf(place) + p;
      const total = f64x2.add(paid, v128.load(aside));
      const first = each ? minimum : where(f64x2.le(v128.load(this.scratch + p), both(0)), minimum);
      let order = total;
      if (step > 0) {
        const steps = f64x2.floor(f64x2.div(f64x2.sub(total, first), both(step)));
        order = f64x2.add(first, f64x2.mul(steps, both(step)));
      }
      order = where(v128.and(buys, f64x2.ge(total, first)), order);
      v128.store(this.order + p, order);
      v128.store(aside, v128.bitselect(f64x2.sub(total, order), v128.load(aside), buys));
    }
  }

  private isRuled(place: i32): bool {
    return this.rules !== 0 && this.ruleOf(place, 0) !== 0;
  }

  @inline
  private ruleOf(place: i32, what: i32): f64 {
    return load<f64>(this.rules + (<usize>(place * 4 + what) << 3));
  }

  @inline
  private asideOf(place: i32): usize {
    return this.aside + <usize>place * rowSize;
  }

  /** The account at hand. */
  private get waiting(): Instrument {
    return this.holdings[this.holdings.length - 1];
  }
}
