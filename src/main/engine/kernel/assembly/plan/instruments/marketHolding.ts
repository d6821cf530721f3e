import { both, least } from '../../math/both';
import { expBoth } from '../../math/exp';
import { clearRows, fillRow, newRows, rowSize } from '../block';
import { Instrument } from '../instrument';
import { shiftedRate } from '../shortRate';
import { FundLots } from './fundLots';
import { PurchaseFees } from './purchaseFees';

/** Rows of the state: net asset value, gain of the market so far, fees so far, and all units. */
const nav: usize = 0;
const gain: usize = rowSize;
const fees: usize = 2 * rowSize;
const held: usize = 3 * rowSize;

/** Units of a fund at a net asset value that follows a factor; see the twin's `marketHolding.ts`. */
export class MarketHolding extends Instrument {
  private state: usize = newRows(4);
  private wanted: usize = newRows(1);
  /** Fee rate of the oldest units that may leave, and how many have it, where that was asked. */
  private rates: usize = newRows(1);
  private units: usize = newRows(1);
  private taken: usize = newRows(1);

  /**
   * @param yieldAtStart yearly yield of a holding that follows the short rate; NaN where it follows its factor
   * @param shifts of the short rate by boundary, rows, or 0
   * @param feeFreeDays days held after which `monthlyFee`, a share of the units, is given back each month; 0 for none
   */
  constructor(
    private factor: i32,
    private yieldAtStart: f64,
    private shifts: usize,
    private purchase: PurchaseFees,
    private feeFreeDays: f64,
    private monthlyFee: f64,
    private lots: FundLots,
  ) {
    super();
    lots.units = this.state + held;
  }

  marketGain(out: usize): void {
    memory.copy(out, this.state + gain, rowSize);
  }

  feesPaid(out: usize): void {
    memory.copy(out, this.state + fees, rowSize);
  }

  withoutNotice(): void {
    this.lots.withoutNotice();
  }

  reset(): void {
    this.lots.reset();
    fillRow(this.state + nav, 1);
    clearRows(this.state + gain, 2);
  }

  buy(month: i32, amount: usize): void {
    let lot = this.lots.lotOf(month);
    let units = this.lots.units;
    for (let at = this.state, end = at + rowSize; at < end; at += 16, lot += 16, units += 16, amount += 16) {
      const paid = v128.load(amount);
      const net = f64x2.sub(paid, this.purchase.feeOn(paid));
      book(at, lot, units, net, f64x2.sub(paid, net));
    }
  }

  buySame(month: i32, amount: f64, row: usize): void {
    let lot = this.lots.lotOf(month);
    let units = this.lots.units;
    const net = f64x2.sub(both(amount), this.purchase.feeOn(both(amount)));
    const fee = f64x2.sub(both(amount), net);
    for (let at = this.state, end = at + rowSize; at < end; at += 16, lot += 16, units += 16) {
      book(at, lot, units, net, fee);
    }
  }

  advance(month: i32, amount: f64, growth: usize, row: usize, out: usize): void {
    if (amount === 0 || this.monthlyFee > 0) {
      super.advance(month, amount, growth, row, out);
      return;
    }
    const factor = this.growthOf(month, growth);
    const isNew = this.lots.opens(month);
    const lot = isNew ? this.lots.openLot(month) : this.lots.lotOf(month);
    const net = f64x2.sub(both(amount), this.purchase.feeOn(both(amount)));
    const fee = f64x2.sub(both(amount), net);
    if (v128.any_true(fee)) this.chargeAll(fee);
    pass(this.state, lot, isNew, factor, net, out);
  }

  accrue(month: i32, growth: usize): void {
    let factor = this.growthOf(month, growth);
    if (this.monthlyFee > 0) {
      this.accrueWithFee(month, factor);
      return;
    }
    let units = this.lots.units;
    for (let at = this.state, end = at + rowSize; at < end; at += 16, factor += 16, units += 16) {
      grow(at, v128.load(units), v128.load(factor));
    }
  }

  /** As where there is no fee, with the units of old lots growing. */
  private accrueWithFee(month: i32, factor: usize): void {
    const before = this.taken;
    this.value(month, before);
    const price = this.state + nav;
    for (let p: usize = 0; p < rowSize; p += 16) {
      v128.store(price + p, f64x2.mul(v128.load(price + p), v128.load(factor + p)));
    }
    this.lots.grow(month, this.feeFreeDays, this.monthlyFee);
    const units = this.lots.units;
    for (let p: usize = 0; p < rowSize; p += 16) {
      const value = f64x2.mul(v128.load(units + p), v128.load(price + p));
      const change = f64x2.sub(value, v128.load(before + p));
      const gained = price + p;
      v128.store(gained, f64x2.add(v128.load(gained, gain), change), gain);
    }
  }

  private growthOf(month: i32, growth: usize): usize {
    const follows = this.yieldAtStart === this.yieldAtStart;
    return follows ? this.yields(month) : growth + <usize>this.factor * rowSize;
  }

  /** Growth of a month at the yield of its beginning. */
  private yields(month: i32): usize {
    for (let p: usize = 0; p < rowSize; p += 16) {
      const shift = this.shifts === 0 ? both(0) : v128.load(this.shifts + <usize>month * rowSize + p);
      const yearly = shiftedRate(this.yieldAtStart, shift);
      v128.store(this.wanted + p, expBoth(f64x2.div(yearly, both(12))));
    }
    return this.wanted;
  }

  addValue(at: i32, row: usize, out: usize): void {
    let units = this.lots.units;
    let price = this.state + nav;
    for (const end = out + rowSize; out < end; out += 16, units += 16, price += 16) {
      v128.store(out, f64x2.add(v128.load(out), f64x2.mul(v128.load(units), v128.load(price))));
    }
  }

  value(at: i32, out: usize): void {
    this.atPrice(this.lots.units, out);
  }

  movable(at: i32, out: usize): void {
    this.lots.freeUnits(at, out);
    this.atPrice(out, out);
  }

  isFree(): bool {
    return this.lots.allFree;
  }

  /** What a row of units is worth. */
  private atPrice(units: usize, out: usize): void {
    let price = this.state + nav;
    for (const end = out + rowSize; out < end; out += 16, units += 16, price += 16) {
      v128.store(out, f64x2.mul(v128.load(units), v128.load(price)));
    }
  }

  sell(at: i32, amount: usize, proceeds: usize): void {
    const state = this.state;
    const wanted = this.wanted;
    const taken = this.taken;
    for (let p: usize = 0; p < rowSize; p += 16) {
      v128.store(wanted + p, f64x2.div(v128.load(amount + p), v128.load(state + p, nav)));
    }
    this.lots.take(at, wanted, 0, taken);
    for (let p: usize = 0; p < rowSize; p += 16) {
      v128.store(proceeds + p, f64x2.sub(v128.load(amount + p), charge(state + p, v128.load(taken + p))));
    }
  }

  exitCost(at: i32, asked: usize, out: usize): void {
    this.lots.nextRate(at, asked, out);
    for (const end = out + rowSize; out < end; out += 16) {
      const rate = v128.load(out);
      const cost = f64x2.div(rate, f64x2.sub(both(1), rate));
      v128.store(out, v128.bitselect(both(Infinity), cost, f64x2.lt(rate, both(0))));
    }
  }

  exitAvailable(at: i32, asked: usize, out: usize): void {
    const rates = this.rates;
    const units = this.units;
    const price = this.state + nav;
    this.lots.nextRate(at, asked, rates);
    this.lots.freeOfRate(at, asked, rates, units);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const worth = f64x2.mul(v128.load(units + p), v128.load(price + p));
      v128.store(out + p, f64x2.mul(worth, f64x2.sub(both(1), v128.load(rates + p))));
    }
  }

  exit(at: i32, net: usize, paid: usize): void {
    const state = this.state;
    const wanted = this.wanted;
    const taken = this.taken;
    const rates = this.rates;
    const units = this.units;
    for (let p: usize = 0; p < rowSize; p += 16) {
      const perUnit = f64x2.mul(v128.load(state + p, nav), f64x2.sub(both(1), v128.load(rates + p)));
      v128.store(wanted + p, least(v128.load(units + p), f64x2.div(v128.load(net + p), perUnit)));
    }
    this.lots.take(at, wanted, rates, taken);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const available = v128.load(units + p);
      const fee = charge(state + p, v128.load(taken + p));
      const all = f64x2.sub(f64x2.mul(available, v128.load(state + p, nav)), fee);
      const whole = f64x2.eq(v128.load(wanted + p), available);
      v128.store(paid + p, v128.bitselect(all, v128.load(net + p), whole));
    }
  }

  /** Books the same fee in every path. */
  private chargeAll(fee: v128): void {
    for (let at = this.state, end = at + rowSize; at < end; at += 16) {
      v128.store(at, f64x2.add(v128.load(at, fees), fee), fees);
    }
  }
}

/** A month of a row: buys into a lot, which may be new, moves the price, and adds the value to `out`, if that is not 0. */
function pass(at: usize, lot: usize, isNew: bool, factor: usize, net: v128, out: usize): void {
  for (const end = at + rowSize; at < end; at += 16, lot += 16, factor += 16) {
    const bought = f64x2.div(net, v128.load(at, nav));
    const units = f64x2.add(v128.load(at, held), bought);
    v128.store(lot, isNew ? bought : f64x2.add(v128.load(lot), bought));
    v128.store(at, units, held);
    const value = grow(at, units, v128.load(factor));
    if (out === 0) continue;
    v128.store(out, f64x2.add(v128.load(out), value));
    out += 16;
  }
}

/** Buys units for a net amount into a lot of two paths. */
@inline
function book(at: usize, lot: usize, units: usize, net: v128, fee: v128): void {
  const bought = f64x2.div(net, v128.load(at, nav));
  v128.store(at, f64x2.add(v128.load(at, fees), fee), fees);
  v128.store(lot, f64x2.add(v128.load(lot), bought));
  v128.store(units, f64x2.add(v128.load(units), bought));
}

/** Moves the price of two paths, and answers what their units are worth then. */
@inline
function grow(at: usize, units: v128, factor: v128): v128 {
  const before = v128.load(at, nav);
  const after = f64x2.mul(before, factor);
  const value = f64x2.mul(units, after);
  const change = f64x2.sub(value, f64x2.mul(units, before));
  v128.store(at, after, nav);
  v128.store(at, f64x2.add(v128.load(at, gain), change), gain);
  return value;
}

/** Books the fee, told in units, on what two paths have just sold, and answers it. */
@inline
function charge(at: usize, units: v128): v128 {
  const fee = f64x2.mul(units, v128.load(at, nav));
  v128.store(at, f64x2.add(v128.load(at, fees), fee), fees);
  return fee;
}
