import { both, least, most, where } from '../../math/both';
import { addRow, clearRows, newRows, rowSize } from '../block';
import { firstDay } from '../calendar';
import { free, isFree } from '../lockUps';

const leastDaysOfMonth: i32 = 28;

/**
 * Units by month of purchase; see the twin's `fundLots.ts`. The window of live lots is common to all paths of the
 * block: a lot that a path does not have is empty there, and an empty lot changes nothing.
 */
export class FundLots {
  units: usize = newRows(1);
  /** As many rows, a power of two, as lots may live at once; a lot's row is its month's, counted round. */
  private lots: usize;
  private lastRow: i32;
  protected oldest: i32 = 0;
  protected end: i32 = 0;
  /** By lot, at the boundary of the two numbers below: fee rate, −1 where the lot may not leave. */
  private rateNow: usize;
  /** Whether money that leaves the plan is called ahead of its day. */
  private noticed: bool = true;
  private weighedAt: i32 = -1;
  private weighedEnd: i32 = 0;

  /**
   * @param fees, from, rate redemption fee bands: lower edges in days and rates
   * @param agedDays days after which lots are alike for ever
   * @param allAlike nothing tells lots apart: all units stand in the first one
   * @param confirmed day by lot from which it may leave, ordered day by boundary on which money that leaves the plan is
   *   called: 32-bit integers, or 0
   */
  constructor(
    private fees: i32,
    private from: usize,
    private rate: usize,
    private lockUp: i32,
    private lockedDays: i32,
    private agedDays: f64,
    private allAlike: bool,
    private confirmed: usize,
    private ordered: usize,
    months: i32,
  ) {
    const rows = powerOfTwo(this.livingLots(months));
    this.lots = newRows(rows);
    this.lastRow = rows - 1;
    this.rateNow = heap.alloc(<usize>(months + 1) << 3);
  }

  reset(): void {
    clearRows(this.units, 1);
    this.oldest = 0;
    this.end = 0;
    this.weighedAt = -1;
    this.noticed = true;
  }

  /** From here on what leaves is ordered on the day itself. */
  withoutNotice(): void {
    this.noticed = false;
  }

  /** Opens the lots of the months up to one, and answers its row. */
  lotOf(boughtIn: i32): usize {
    if (!this.opens(boughtIn)) return this.rowOf(this.allAlike ? 0 : boughtIn);
    const row = this.openLot(boughtIn);
    clearRows(row, 1);
    return row;
  }

  /** Whether a purchase is the first one of its lot. */
  opens(boughtIn: i32): bool {
    return this.end <= (this.allAlike ? 0 : boughtIn);
  }

  /** Opens the lot of a month, and those before it, and answers its row, which is the caller's to fill in. */
  openLot(boughtIn: i32): usize {
    const month = this.allAlike ? 0 : boughtIn;
    for (; this.end < month; this.end++) {
      this.makeRoom(boughtIn);
      clearRows(this.rowOf(this.end), 1);
    }
    this.makeRoom(boughtIn);
    this.end += 1;
    return this.rowOf(month);
  }

  private makeRoom(at: i32): void {
    if (this.end - this.oldest > this.lastRow) this.mergeAged(at);
  }

  /** So many lots at most are told apart after `mergeAged`, and a new one: few rows stay in the first cache. */
  private livingLots(months: i32): i32 {
    if (this.allAlike) return 1;
    let ahead = 0;
    for (let at = 0; at <= months; at++) ahead = max(ahead, firstDay(at) - this.dayOf(at, true));
    const young = Math.ceil((this.agedDays + <f64>ahead) / <f64>leastDaysOfMonth);
    return <i32>min<f64>(<f64>(months + 1), young + 3);
  }

  /** Adds a share of their units to lots held for so many days. */
  grow(at: i32, heldDays: f64, share: f64): void {
    this.mergeAged(at);
    const added = both(share);
    for (let lot = this.oldest; lot < this.end; lot++) {
      if (<f64>(firstDay(at) - firstDay(lot)) < heldDays) return;
      const row = this.rowOf(lot);
      for (let p: usize = 0; p < rowSize; p += 16) {
        const held = v128.load(row + p);
        const more = f64x2.mul(held, added);
        v128.store(row + p, f64x2.add(held, more));
        v128.store(this.units + p, f64x2.add(v128.load(this.units + p), more));
      }
    }
  }

  /** Fee rate of the oldest units that may leave; −1 where none may, or nobody asked. */
  nextRate(at: i32, asked: usize, out: usize): void {
    this.mergeAged(at);
    this.weigh(at, true);
    for (let p: usize = 0; p < rowSize; p += 16) {
      v128.store(out + p, both(-1));
      if (!v128.any_true(v128.load(asked + p))) continue;
      let rate = both(-1);
      for (let lot = this.oldest; lot < this.end; lot++) {
        const own = this.rateOf(lot);
        if (own < 0) continue;
        const first = v128.and(f64x2.gt(v128.load(this.rowOf(lot) + p), both(0)), f64x2.lt(rate, both(0)));
        rate = v128.bitselect(both(own), rate, first);
        if (v128.bitmask<i64>(f64x2.lt(rate, both(0))) === 0) break;
      }
      v128.store(out + p, rate);
    }
  }

  /** Whether all units may leave at any time. */
  get allFree(): bool {
    return this.lockUp === free;
  }

  /** Units that may leave, of any fee rate. */
  freeUnits(at: i32, out: usize): void {
    if (this.allFree) memory.copy(out, this.units, rowSize);
    else this.freeOfAnyRate(at, out);
  }

  private freeOfAnyRate(at: i32, out: usize): void {
    this.weigh(at, false);
    for (let p: usize = 0; p < rowSize; p += 16) {
      let units = both(0);
      for (let lot = this.oldest; lot < this.end; lot++) {
        if (this.rateOf(lot) >= 0) units = f64x2.add(units, v128.load(this.rowOf(lot) + p));
      }
      v128.store(out + p, units);
    }
  }

  /** Units that may leave at the rate of each path; 0 where nobody asked. */
  freeOfRate(at: i32, asked: usize, rates: usize, out: usize): void {
    this.weigh(at, true);
    for (let p: usize = 0; p < rowSize; p += 16) {
      v128.store(out + p, both(0));
      if (!v128.any_true(v128.load(asked + p))) continue;
      const rate = v128.load(rates + p);
      let units = both(0);
      for (let lot = this.oldest; lot < this.end; lot++) {
        const own = this.rateOf(lot);
        if (own < 0) continue;
        const held = v128.load(this.rowOf(lot) + p);
        units = f64x2.add(units, where(f64x2.eq(both(own), rate), held));
      }
      v128.store(out + p, units);
    }
  }

  /** Takes units out, oldest first: of one fee rate a path, called in time, or (rates = 0) of any; fee in units. */
  take(at: i32, wanted: usize, rates: usize, fee: usize): void {
    if (this.allAlike) {
      this.takeAlike(wanted, fee);
      return;
    }
    this.mergeAged(at);
    this.weigh(at, rates !== 0);
    for (let p: usize = 0; p < rowSize; p += 16) {
      let rest = v128.load(wanted + p);
      v128.store(fee + p, both(0));
      if (!v128.any_true(f64x2.gt(rest, both(0)))) continue;
      let all = v128.load(this.units + p);
      let charged = both(0);
      for (let lot = this.oldest; lot < this.end && v128.any_true(f64x2.gt(rest, both(0))); lot++) {
        const own = this.rateOf(lot);
        if (own < 0) continue;
        const row = this.rowOf(lot) + p;
        const held = v128.load(row);
        const rate = both(own);
        let taken = where(f64x2.gt(rest, both(0)), least(held, rest));
        if (rates !== 0) taken = where(f64x2.eq(rate, v128.load(rates + p)), taken);
        v128.store(row, f64x2.sub(held, taken));
        // The sum may differ from the lots by rounding, but it must not fall below nothing.
        all = most(both(0), f64x2.sub(all, taken));
        rest = f64x2.sub(rest, taken);
        charged = f64x2.add(charged, f64x2.mul(taken, rate));
      }
      // With the last lot gone, what is left of the sum is rounding.
      v128.store(this.units + p, where(this.anyLeft(p), all));
      v128.store(fee + p, charged);
    }
  }

  /** Where nothing tells lots apart, all units stand in the first one, and leave without a fee. */
  private takeAlike(wanted: usize, fee: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) {
      const held = v128.load(this.lots + p);
      const taken = least(held, v128.load(wanted + p));
      const left = f64x2.sub(held, taken);
      const all = most(both(0), f64x2.sub(v128.load(this.units + p), taken));
      v128.store(this.lots + p, left);
      v128.store(this.units + p, where(f64x2.gt(left, both(0)), all));
      v128.store(fee + p, both(0));
    }
  }

  /** Lanes that hold anything; from the youngest lot on, which is mostly filled. */
  protected anyLeft(p: usize): v128 {
    let left = both(0);
    for (let lot = this.end - 1; lot >= this.oldest; lot--) {
      left = v128.or(left, f64x2.gt(v128.load(this.rowOf(lot) + p), both(0)));
      if (v128.all_true<i64>(left)) break;
    }
    return left;
  }

  @inline
  protected rowOf(lot: i32): usize {
    return this.lots + <usize>(lot & this.lastRow) * rowSize;
  }

  /** @param today day of the order at the boundary; before that at the boundary before */
  @inline
  private mayLeave(lot: i32, before: i32, today: i32): bool {
    if (this.confirmed !== 0 && today < load<i32>(this.confirmed + (<usize>lot << 2))) return false;
    return this.lockUp === free || isFree(this.lockUp, firstDay(lot), before, today, this.lockedDays);
  }

  /** Day on which what leaves at a boundary is asked for: the boundary itself, or ahead of it. */
  @inline
  private dayOf(at: i32, called: bool): i32 {
    return called && this.ordered !== 0 ? load<i32>(this.ordered + (<usize>at << 2)) : firstDay(at);
  }

  /** Fee rate of a lot after `weigh`; −1 where it may not leave. */
  @inline
  protected rateOf(lot: i32): f64 {
    return load<f64>(this.rateNow + (<usize>lot << 3));
  }

  /** Fills in the rates of the lots at a boundary. @param leaves whether money leaves the plan, and may be called ahead */
  protected weigh(at: i32, leaves: bool): void {
    const called = leaves && this.noticed && this.ordered !== 0;
    const now = called ? -2 - at : at;
    if (this.weighedAt !== now) this.weighedEnd = this.oldest;
    this.weighedAt = now;
    const today = this.dayOf(at, called);
    const before = this.dayOf(max(0, at - 1), called);
    for (let lot = max(this.weighedEnd, this.oldest); lot < this.end; lot++) {
      store<f64>(this.rateNow + (<usize>lot << 3), this.mayLeave(lot, before, today) ? this.rateAt(lot, today) : -1);
    }
    this.weighedEnd = this.end;
  }

  private rateAt(lot: i32, today: i32): f64 {
    if (this.fees === 0) return 0;
    const days = <f64>(today - firstDay(lot));
    let band = this.fees - 1;
    while (band > 0 && days < load<f64>(this.from + (<usize>band << 3))) band--;
    return load<f64>(this.rate + (<usize>band << 3));
  }

  /** An aged lot joins the next one when that has aged too. */
  private mergeAged(at: i32): void {
    const day = this.dayOf(at, true);
    const from = this.oldest;
    let to = from;
    while (to + 1 < this.end && <f64>(day - firstDay(to + 1)) >= this.agedDays) to++;
    if (to === from) return;
    this.oldest = to;
    for (let lot = from; lot < to; lot++) addRow(this.rowOf(lot + 1), this.rowOf(lot));
  }
}

/** The smallest power of two that is not below a count. */
function powerOfTwo(count: i32): i32 {
  let power = 1;
  while (power < count) power <<= 1;
  return power;
}
