import { both, least, most, where } from '../../math/both';
import { clearRows, newRows, rowSize } from '../block';
import { firstDay } from '../calendar';
import { FundLots } from './fundLots';

/**
 * Lots that remember what was paid for them; see the twin's `taxedLots.ts`. A lot's rate is its fee and its tax together,
 * so each path has one of its own, and lots leave one by one.
 */
export class TaxedLots extends FundLots {
  /** Withheld by the last `take`, in units. */
  taxTaken: usize = newRows(1);
  /** Paid per unit by lot, fees of the purchase in it. */
  private costs: usize;
  private costsEnd: i32 = 0;
  /** Units of the lot that is next to leave, where its rate was asked. */
  private nextUnits: usize = newRows(1);

  /** @param nav row of the net asset values of the day; the others as in lots without tax */
  constructor(
    private tax: f64,
    private nav: usize,
    fees: i32,
    from: usize,
    rate: usize,
    lockUp: i32,
    lockedDays: i32,
    confirmed: usize,
    ordered: usize,
    months: i32,
  ) {
    super(fees, from, rate, lockUp, lockedDays, Infinity, false, confirmed, ordered, months);
    this.costs = newRows(months + 1);
  }

  reset(): void {
    super.reset();
    this.costsEnd = 0;
  }

  /** Adds units to the lot of a month. @param paid what was paid for them, fees in it */
  add(month: i32, p: usize, units: v128, paid: v128): void {
    const lot = this.lotOf(month);
    for (; this.costsEnd <= month; this.costsEnd++) clearRows(this.costOf(this.costsEnd), 1);
    const before = v128.load(lot + p);
    const total = f64x2.add(before, units);
    const cost = v128.load(this.costOf(month) + p);
    const mean = f64x2.div(f64x2.add(f64x2.mul(cost, before), paid), total);
    const buys = v128.and(f64x2.gt(paid, both(0)), f64x2.gt(total, both(0)));
    v128.store(this.costOf(month) + p, v128.bitselect(mean, cost, buys));
    v128.store(lot + p, total);
    v128.store(this.units + p, f64x2.add(v128.load(this.units + p), units));
  }

  /** More units for the same money. */
  grow(at: i32, heldDays: f64, share: f64): void {
    super.grow(at, heldDays, share);
    const more = both(1 + share);
    for (let lot = this.oldest; lot < min(at, this.end); lot++) {
      if (<f64>(firstDay(at) - firstDay(lot)) < heldDays) return;
      const cost = this.costOf(lot);
      for (let p: usize = 0; p < rowSize; p += 16) {
        v128.store(cost + p, f64x2.div(v128.load(cost + p), more));
      }
    }
  }

  nextRate(at: i32, asked: usize, out: usize): void {
    this.weigh(at, true);
    for (let p: usize = 0; p < rowSize; p += 16) {
      let rate = both(-1);
      let units = both(0);
      let found = f64x2.eq(both(0), both(1));
      for (let lot = this.oldest; lot < this.end && !v128.all_true<i64>(found); lot++) {
        const fee = this.rateOf(lot);
        if (fee < 0) continue;
        const held = v128.load(this.rowOf(lot) + p);
        const first = v128.andnot(f64x2.gt(held, both(0)), found);
        if (!v128.any_true(first)) continue;
        rate = v128.bitselect(f64x2.add(both(fee), this.taxRate(lot, p, fee)), rate, first);
        units = v128.bitselect(held, units, first);
        found = v128.or(found, first);
      }
      v128.store(out + p, rate);
      v128.store(this.nextUnits + p, units);
    }
  }

  /** Of one rate only the oldest lot: the next one has a rate of its own, and its turn comes. */
  freeOfRate(at: i32, asked: usize, rates: usize, out: usize): void {
    memory.copy(out, this.nextUnits, rowSize);
  }

  take(at: i32, wanted: usize, rates: usize, fee: usize): void {
    this.weigh(at, rates !== 0);
    for (let p: usize = 0; p < rowSize; p += 16) {
      let rest = v128.load(wanted + p);
      let all = v128.load(this.units + p);
      let charged = both(0);
      let taxed = both(0);
      for (let lot = this.oldest; lot < this.end && v128.any_true(f64x2.gt(rest, both(0))); lot++) {
        const own = this.rateOf(lot);
        if (own < 0) continue;
        const row = this.rowOf(lot) + p;
        const held = v128.load(row);
        if (!v128.any_true(f64x2.gt(held, both(0)))) continue;
        const tax = this.taxRate(lot, p, own);
        const rate = f64x2.add(both(own), tax);
        let taken = where(f64x2.gt(rest, both(0)), least(held, rest));
        if (rates !== 0) taken = where(f64x2.eq(rate, v128.load(rates + p)), taken);
        v128.store(row, f64x2.sub(held, taken));
        all = most(both(0), f64x2.sub(all, taken));
        rest = f64x2.sub(rest, taken);
        charged = f64x2.add(charged, f64x2.mul(taken, rate));
        taxed = f64x2.add(taxed, f64x2.mul(taken, tax));
      }
      // With the last lot gone, what is left of the sum is rounding.
      v128.store(this.units + p, where(this.anyLeft(p), all));
      v128.store(fee + p, charged);
      v128.store(this.taxTaken + p, taxed);
    }
  }

  private costOf(lot: i32): usize {
    return this.costs + <usize>lot * rowSize;
  }

  /** Of the worth of a lot: the tax on what is left after its fee, less what was paid. Losses earn nothing back. */
  private taxRate(lot: i32, p: usize, fee: f64): v128 {
    const cost = f64x2.div(v128.load(this.costOf(lot) + p), v128.load(this.nav + p));
    return f64x2.mul(both(this.tax), most(both(0), f64x2.sub(both(1 - fee), cost)));
  }
}
