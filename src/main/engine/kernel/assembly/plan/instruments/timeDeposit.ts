import { both, least, where } from '../../math/both';
import { roundFen } from '../../math/roundFen';
import { addRow, clearRows, newRows, rowSize } from '../block';
import { firstDay } from '../calendar';
import { Instrument } from '../instrument';
import { shiftedRate } from '../shortRate';

/**
 * Certificates by opening month; see the twin's `timeDeposit.ts`. The opening month of a slot is that of all paths, and
 * so is its rate where no short rate moves it.
 */
export class TimeDeposit extends Instrument {
  protected slots: i32;
  protected principal: usize;
  /** By slot: rate, opening month; and at a boundary months held, what breaking it earns and costs, what it has earned. */
  private rate: usize;
  protected opened: usize;
  private held: usize;
  private early: usize;
  private cost: usize;
  private weight: usize;
  /** By slot, rows: the rates where a short rate or a preference moves them; 0 where none does. */
  protected movedRates: usize;
  protected matured: usize = newRows(1);
  /** Certificate to be broken first, where that was asked. */
  private cheapest: usize = newRows(1);
  protected credited: usize = newRows(1);

  /**
   * @param rates by month of opening, [months + 1]
   * @param keptShare of what the short rate adds
   * @param shifts of the short rate by boundary, rows, or 0
   * @param overdue demand interest per yuan for the days between maturity and renewal, by month of opening
   */
  constructor(
    protected term: i32,
    private rates: usize,
    protected keptShare: f64,
    private demandRate: f64,
    protected overdue: usize,
    protected paysOut: bool,
    protected shifts: usize,
    months: i32,
  ) {
    super();
    const slots = min(term, months + 1);
    this.slots = slots;
    this.principal = newRows(slots);
    this.rate = heap.alloc(<usize>slots << 3);
    this.opened = heap.alloc(<usize>slots << 2);
    this.held = heap.alloc(<usize>slots << 3);
    this.early = heap.alloc(<usize>slots << 3);
    this.cost = heap.alloc(<usize>slots << 3);
    this.weight = heap.alloc(<usize>slots << 3);
    this.movedRates = shifts === 0 ? 0 : newRows(slots);
  }

  interest(at: i32, out: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) {
      v128.store(out + p, f64x2.add(v128.load(this.credited + p), this.accrued(at, p)));
    }
  }

  reset(): void {
    clearRows(this.principal, this.slots);
    clearRows(this.matured, 1);
    clearRows(this.credited, 1);
    if (this.movedRates !== 0) clearRows(this.movedRates, this.slots);
    memory.fill(this.rate, 0, <usize>this.slots << 3);
    memory.fill(this.opened, 0, <usize>this.slots << 2);
  }

  release(month: i32, released: usize): bool {
    const matured = this.matured;
    const into: usize = this.paysOut ? 0 : this.open(month);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const due = v128.load(matured + p);
      if (into === 0) v128.store(released + p, due);
      else v128.store(into + p, f64x2.add(v128.load(into + p), due));
      v128.store(matured + p, both(0));
    }
    return this.paysOut;
  }

  buy(month: i32, amount: usize): void {
    addRow(this.open(month), amount);
  }

  buySame(month: i32, amount: f64, row: usize): void {
    const paid = both(amount);
    for (let at = this.open(month), end = at + rowSize; at < end; at += 16) {
      v128.store(at, f64x2.add(v128.load(at), paid));
    }
  }

  /** Notes what a certificate of a month is about; the row of its principal. */
  protected open(month: i32): usize {
    const slot = month % this.term;
    store<f64>(this.rate + (<usize>slot << 3), load<f64>(this.rates + (<usize>month << 3)));
    store<i32>(this.opened + (<usize>slot << 2), month);
    if (this.shifts !== 0) this.moveRate(slot, month);
    return this.rowOf(slot);
  }

  protected moveRate(slot: i32, month: i32): void {
    const shift = this.shifts + <usize>month * rowSize;
    const row = this.movedRates + <usize>slot * rowSize;
    for (let p: usize = 0; p < rowSize; p += 16) {
      const moved = f64x2.mul(v128.load(shift + p), both(this.keptShare));
      v128.store(row + p, shiftedRate(this.rateOf(slot), moved));
    }
  }

  accrue(month: i32, growth: usize): void {
    const opened = month + 1 - this.term;
    if (opened < 0) return;
    const slot = opened % this.term;
    const row = this.rowOf(slot);
    const moved: usize = this.movedRates === 0 ? 0 : this.movedRates + <usize>slot * rowSize;
    const matured = this.matured;
    const credited = this.credited;
    const overdue = load<f64>(this.overdue + (<usize>opened << 3));
    const share = both((this.rateOf(slot) * <f64>this.term) / 12 + overdue);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const principal = v128.load(row + p);
      const earned = moved === 0 ? share : this.shareAt(v128.load(moved + p), overdue);
      const interest = roundFen(f64x2.mul(principal, earned));
      v128.store(matured + p, f64x2.add(v128.load(matured + p), f64x2.add(principal, interest)));
      v128.store(credited + p, f64x2.add(v128.load(credited + p), interest));
      v128.store(row + p, both(0));
    }
  }

  /** Interest of a term at two rates, and of the days after it, per yuan. */
  private shareAt(rates: v128, overdue: f64): v128 {
    return f64x2.add(f64x2.div(f64x2.mul(rates, both(<f64>this.term)), both(12)), both(overdue));
  }

  value(at: i32, out: usize): void {
    if (this.movedRates === 0) {
      this.weighAccrual(at);
      this.addUp(this.weight, false, out);
    } else {
      this.countMonths(at);
      this.addUp(this.held, true, out);
    }
  }

  /**
   * What all certificates are worth. Four vectors at a time: their sums do not wait for each other.
   * @param weights by slot: twelve times what a yuan has earned; where rates are moved, the months in which it has
   */
  @inline
  private addUp(weights: usize, moved: bool, out: usize): void {
    const rates = this.movedRates - this.principal;
    for (let p: usize = 0; p < rowSize; p += 64) {
      let inTerm0 = both(0);
      let inTerm1 = inTerm0;
      let inTerm2 = inTerm0;
      let inTerm3 = inTerm0;
      let earned0 = inTerm0;
      let earned1 = inTerm0;
      let earned2 = inTerm0;
      let earned3 = inTerm0;
      let weightAt = weights;
      const end = this.principal + <usize>this.slots * rowSize;
      for (let row = this.principal + p; row < end; row += rowSize, weightAt += 8) {
        const weight = v128.load64_splat(weightAt);
        const rate = row + rates;
        const principal0 = v128.load(row);
        const principal1 = v128.load(row, 16);
        const principal2 = v128.load(row, 32);
        const principal3 = v128.load(row, 48);
        inTerm0 = f64x2.add(inTerm0, principal0);
        inTerm1 = f64x2.add(inTerm1, principal1);
        inTerm2 = f64x2.add(inTerm2, principal2);
        inTerm3 = f64x2.add(inTerm3, principal3);
        const weight0 = moved ? f64x2.mul(v128.load(rate), weight) : weight;
        const weight1 = moved ? f64x2.mul(v128.load(rate, 16), weight) : weight;
        const weight2 = moved ? f64x2.mul(v128.load(rate, 32), weight) : weight;
        const weight3 = moved ? f64x2.mul(v128.load(rate, 48), weight) : weight;
        earned0 = f64x2.add(earned0, f64x2.mul(principal0, weight0));
        earned1 = f64x2.add(earned1, f64x2.mul(principal1, weight1));
        earned2 = f64x2.add(earned2, f64x2.mul(principal2, weight2));
        earned3 = f64x2.add(earned3, f64x2.mul(principal3, weight3));
      }
      this.storeValue(p, inTerm0, earned0, out);
      this.storeValue(p + 16, inTerm1, earned1, out);
      this.storeValue(p + 32, inTerm2, earned2, out);
      this.storeValue(p + 48, inTerm3, earned3, out);
    }
  }

  @inline
  private storeValue(p: usize, inTerm: v128, earned: v128, out: usize): void {
    const sum = f64x2.add(inTerm, v128.load(this.matured + p));
    v128.store(out + p, f64x2.add(sum, roundFen(f64x2.div(earned, both(12)))));
  }

  movable(at: i32, out: usize): void {
    memory.copy(out, this.matured, rowSize);
  }

  sell(at: i32, amount: usize, proceeds: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) {
      const sold = v128.load(amount + p);
      v128.store(this.matured + p, f64x2.sub(v128.load(this.matured + p), sold));
      v128.store(proceeds + p, sold);
    }
  }

  ready(at: i32, out: usize): bool {
    memory.copy(out, this.matured, rowSize);
    return true;
  }

  exitCost(at: i32, asked: usize, out: usize): void {
    this.weighSlots(at);
    for (let p: usize = 0; p < rowSize; p += 16) {
      if (!v128.any_true(v128.load(asked + p))) continue;
      const liquid = f64x2.gt(v128.load(this.matured + p), both(0));
      let cost = both(Infinity);
      for (let slot = 0; slot < this.slots; slot++) {
        const held = f64x2.gt(v128.load(this.rowOf(slot) + p), both(0));
        if (!v128.any_true(held)) continue;
        cost = v128.bitselect(least(cost, this.costAt(slot, p)), cost, held);
      }
      v128.store(out + p, v128.bitselect(both(-1), cost, liquid));
    }
  }

  exitAvailable(at: i32, asked: usize, out: usize): void {
    let weighed = false;
    for (let p: usize = 0; p < rowSize; p += 16) {
      const matured = v128.load(this.matured + p);
      const liquid = f64x2.gt(matured, both(0));
      v128.store(out + p, matured);
      if (!v128.any_true(v128.andnot(v128.load(asked + p), liquid))) continue;
      if (!weighed) this.weighSlots(at);
      weighed = true;
      const slots = this.cheapestSlots(p);
      v128.store(this.cheapest + p, slots);
      let whole = both(0);
      for (let slot = 0; slot < this.slots; slot++) {
        const chosen = f64x2.eq(slots, both(<f64>slot));
        if (v128.any_true(chosen)) whole = v128.bitselect(this.wholeOf(slot, p), whole, chosen);
      }
      v128.store(out + p, v128.bitselect(matured, whole, liquid));
    }
  }

  exit(at: i32, net: usize, paid: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) {
      const wanted = v128.load(net + p);
      const matured = v128.load(this.matured + p);
      const liquid = f64x2.gt(matured, both(0));
      let given = where(liquid, least(wanted, matured));
      v128.store(this.matured + p, f64x2.sub(matured, given));
      const breaking = v128.andnot(f64x2.gt(wanted, both(0)), liquid);
      if (v128.any_true(breaking)) given = f64x2.add(given, this.breakSlots(p, wanted, breaking));
      v128.store(paid + p, given);
    }
  }

  /** Certificates are broken. */
  protected changed(): void {}

  /** Takes money out of the cheapest certificate of each lane of a mask. */
  private breakSlots(p: usize, wanted: v128, breaking: v128): v128 {
    this.changed();
    const slots = v128.load(this.cheapest + p);
    let given = both(0);
    for (let slot = 0; slot < this.slots; slot++) {
      const chosen = v128.and(breaking, f64x2.eq(slots, both(<f64>slot)));
      if (!v128.any_true(chosen)) continue;
      const row = this.rowOf(slot) + p;
      const principal = v128.load(row);
      const early = both(this.earlyOf(slot));
      const whole = this.wholeOf(slot, p);
      const paid = least(wanted, whole);
      const all = f64x2.eq(paid, whole);
      const part = roundFen(f64x2.div(f64x2.mul(paid, early), f64x2.add(both(1), early)));
      const interest = v128.bitselect(f64x2.sub(whole, principal), part, all);
      const left = v128.andnot(f64x2.sub(principal, f64x2.sub(paid, interest)), all);
      v128.store(row, v128.bitselect(left, principal, chosen));
      v128.store(this.credited + p, f64x2.add(v128.load(this.credited + p), where(chosen, interest)));
      given = f64x2.add(given, where(chosen, paid));
    }
    return given;
  }

  @inline
  protected rowOf(slot: i32): usize {
    return this.principal + <usize>slot * rowSize;
  }

  @inline
  protected rateOf(slot: i32): f64 {
    return load<f64>(this.rate + (<usize>slot << 3));
  }

  /** Rate of a certificate in two paths. */
  @inline
  private rateAt(slot: i32, p: usize): v128 {
    if (this.movedRates === 0) return both(this.rateOf(slot));
    return v128.load(this.movedRates + <usize>slot * rowSize + p);
  }

  @inline
  protected openedOf(slot: i32): i32 {
    return load<i32>(this.opened + (<usize>slot << 2));
  }

  /** Interest given up per yuan received, after `weighSlots`. */
  @inline
  private costAt(slot: i32, p: usize): v128 {
    return this.movedRates === 0 ? v128.load64_splat(this.cost + (<usize>slot << 3)) : this.movedCostAt(slot, p);
  }

  private movedCostAt(slot: i32, p: usize): v128 {
    const months = load<f64>(this.held + (<usize>slot << 3));
    const held = f64x2.add(both(1), f64x2.div(f64x2.mul(this.rateAt(slot, p), both(months)), both(12)));
    return f64x2.sub(f64x2.div(held, both(1 + this.earlyOf(slot))), both(1));
  }

  @inline
  private earlyOf(slot: i32): f64 {
    return load<f64>(this.early + (<usize>slot << 3));
  }

  /** Proceeds of breaking a certificate as a whole. */
  @inline
  private wholeOf(slot: i32, p: usize): v128 {
    const principal = v128.load(this.rowOf(slot) + p);
    return f64x2.add(principal, roundFen(f64x2.mul(principal, both(this.earlyOf(slot)))));
  }

  /** Fills in twelve times the interest by contract that each certificate has earned at a boundary, per yuan. */
  private weighAccrual(at: i32): void {
    for (let slot = 0; slot < this.slots; slot++) {
      const weight = this.rateOf(slot) * <f64>(at - this.openedOf(slot));
      store<f64>(this.weight + (<usize>slot << 3), weight);
    }
  }

  /** Fills in how many months each certificate has been held at a boundary. */
  private countMonths(at: i32): void {
    for (let slot = 0; slot < this.slots; slot++) {
      store<f64>(this.held + (<usize>slot << 3), <f64>(at - this.openedOf(slot)));
    }
  }

  /** Interest by contract on what is in term. */
  private accrued(at: i32, p: usize): v128 {
    let sum = both(0);
    for (let slot = 0, row = this.principal + p; slot < this.slots; slot++, row += rowSize) {
      const weight = f64x2.mul(this.rateAt(slot, p), both(<f64>(at - this.openedOf(slot))));
      sum = f64x2.add(sum, f64x2.mul(v128.load(row), weight));
    }
    return roundFen(f64x2.div(sum, both(12)));
  }

  /** Fills in how long each certificate has been held at a boundary, and what breaking it earns and costs per yuan. */
  private weighSlots(at: i32): void {
    for (let slot = 0; slot < this.slots; slot++) {
      const opened = this.openedOf(slot);
      const months = <f64>(at - opened);
      const early = (this.demandRate * <f64>(firstDay(at) - firstDay(opened))) / 360;
      store<f64>(this.held + (<usize>slot << 3), months);
      store<f64>(this.early + (<usize>slot << 3), early);
      store<f64>(this.cost + (<usize>slot << 3), (1 + (this.rateOf(slot) * months) / 12) / (1 + early) - 1);
    }
  }

  /** The certificate of each lane whose breaking costs least; −1 where there is none. */
  private cheapestSlots(p: usize): v128 {
    let best = both(-1);
    let cost = both(Infinity);
    for (let slot = 0; slot < this.slots; slot++) {
      const held = f64x2.gt(v128.load(this.rowOf(slot) + p), both(0));
      if (!v128.any_true(held)) continue;
      const own = this.costAt(slot, p);
      const better = v128.and(held, f64x2.lt(own, cost));
      best = v128.bitselect(both(<f64>slot), best, better);
      cost = v128.bitselect(own, cost, better);
    }
    return best;
  }
}
