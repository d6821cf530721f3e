import { both, least, where } from '../../math/both';
import { roundFen } from '../../math/roundFen';
import { addRow, clearRows, newRows, rowSize } from '../block';
import { daysAfter, daysBefore, settles } from '../calendar';
import { Instrument } from '../instrument';

/** Rows of the state: money in the account; a year's interest times days since it was settled; interest settled so far. */
const balance: usize = 0;
const accrued: usize = rowSize;
const credited: usize = 2 * rowSize;

const daysOfYear: usize = memory.data<f64>([360, 360], 16);

/** Demand deposits and tiered savings; see the twin's `settledAccount.ts`. */
export class SettledAccount extends Instrument {
  private state: usize = newRows(3);
  private yearly: usize = newRows(1);
  /** By band: a year's interest on all of it, doubles. */
  private below: usize;

  /** @param from, rate lower edges of the bands in fen, and their rates */
  constructor(
    private bands: i32,
    private from: usize,
    private rate: usize,
    private whole: bool,
  ) {
    super();
    this.below = heap.alloc(<usize>bands << 3);
    for (let band: usize = 0; band + 1 < <usize>bands; band++) {
      const width = load<f64>(from + ((band + 1) << 3)) - load<f64>(from + (band << 3));
      store<f64>(this.below + (band << 3), width * load<f64>(rate + (band << 3)));
    }
  }

  interest(at: i32, out: usize): void {
    const state = this.state;
    for (let p: usize = 0; p < rowSize; p += 16) {
      v128.store(out + p, f64x2.add(v128.load(state + p, credited), due(state + p)));
    }
  }

  reset(): void {
    clearRows(this.state, 3);
  }

  buy(month: i32, amount: usize): void {
    addRow(this.state + balance, amount);
  }

  buySame(month: i32, amount: f64, row: usize): void {
    const paid = both(amount);
    for (let at = this.state, end = at + rowSize; at < end; at += 16) {
      v128.store(at, f64x2.add(v128.load(at, balance), paid), balance);
    }
  }

  accrue(month: i32, growth: usize): void {
    const before = both(daysBefore(month));
    const after = both(daysAfter(month));
    const settled = settles(month);
    let yearly = this.fillYearly();
    for (let at = this.state, end = at + rowSize; at < end; at += 16, yearly += 16) {
      v128.store(at, f64x2.add(v128.load(at, accrued), f64x2.mul(v128.load(yearly), before)), accrued);
      if (settled) settle(at, f64x2.eq(both(0), both(0)));
    }
    if (!settled) return;
    yearly = this.fillYearly();
    for (let at = this.state, end = at + rowSize; at < end; at += 16, yearly += 16) {
      v128.store(at, f64x2.mul(v128.load(yearly), after), accrued);
    }
  }

  /** One pass where all balances are in one band and nothing is settled, after the one that buys. */
  advance(month: i32, amount: f64, growth: usize, row: usize, out: usize): void {
    if (out === 0) {
      super.advance(month, amount, growth, row, out);
      return;
    }
    const band = this.buyInBand(amount);
    if (band < 0 || settles(month)) {
      this.accrue(month, growth);
      this.addValue(month + 1, row, out);
    } else {
      this.accrueInBand(band, daysBefore(month), out);
    }
  }

  /** Buys for the same amount in every path; the band that all balances are in then, −1 where there is none. */
  private buyInBand(amount: f64): i32 {
    const paid = both(amount);
    let least = both(Infinity);
    let largest = both(-Infinity);
    for (let at = this.state, end = at + rowSize; at < end; at += 16) {
      const held = f64x2.add(v128.load(at, balance), paid);
      v128.store(at, held, balance);
      least = f64x2.pmin(least, held);
      largest = f64x2.pmax(largest, held);
    }
    const low = this.bandOf(min(f64x2.extract_lane(least, 0), f64x2.extract_lane(least, 1)));
    return low === this.bandOf(max(f64x2.extract_lane(largest, 0), f64x2.extract_lane(largest, 1))) ? low : -1;
  }

  /** The highest band that a balance reaches; the lowest one takes all below it in. */
  private bandOf(held: f64): i32 {
    let band = this.bands - 1;
    while (band > 0 && held < load<f64>(this.from + (<usize>band << 3))) band--;
    return band;
  }

  private accrueInBand(band: i32, days: f64, out: usize): void {
    const edge = this.whole ? both(0) : v128.load64_splat(this.from + (<usize>band << 3));
    const rate = v128.load64_splat(this.rate + (<usize>band << 3));
    const below = this.below;
    const endOfBelow = this.whole ? below : below + (<usize>band << 3);
    const passed = both(days);
    for (let at = this.state, end = at + rowSize; at < end; at += 16, out += 16) {
      const held = v128.load(at, balance);
      let yearly = f64x2.mul(f64x2.sub(held, edge), rate);
      for (let one = below; one < endOfBelow; one += 8) yearly = f64x2.add(yearly, v128.load64_splat(one));
      const sum = f64x2.add(v128.load(at, accrued), f64x2.mul(yearly, passed));
      v128.store(at, sum, accrued);
      const value = f64x2.add(held, roundFen(f64x2.div(sum, v128.load(daysOfYear))));
      v128.store(out, f64x2.add(v128.load(out), value));
    }
  }

  addValue(at: i32, row: usize, out: usize): void {
    for (let state = this.state, end = state + rowSize; state < end; state += 16, out += 16) {
      v128.store(out, f64x2.add(v128.load(out), worth(state)));
    }
  }

  value(at: i32, out: usize): void {
    for (let state = this.state, end = state + rowSize; state < end; state += 16, out += 16) {
      v128.store(out, worth(state));
    }
  }

  movable(at: i32, out: usize): void {
    memory.copy(out, this.state + balance, rowSize);
  }

  sell(at: i32, amount: usize, proceeds: usize): void {
    for (let state = this.state, end = state + rowSize; state < end; state += 16, amount += 16, proceeds += 16) {
      const sold = v128.load(amount);
      v128.store(state, f64x2.sub(v128.load(state, balance), sold), balance);
      v128.store(proceeds, sold);
    }
  }

  ready(at: i32, out: usize): bool {
    this.value(at, out);
    return true;
  }

  exitCost(at: i32, asked: usize, out: usize): void {
    for (let state = this.state, end = state + rowSize; state < end; state += 16, out += 16) {
      v128.store(out, v128.bitselect(both(-1), both(Infinity), f64x2.gt(worth(state), both(0))));
    }
  }

  exitAvailable(at: i32, asked: usize, out: usize): void {
    this.value(at, out);
  }

  exit(at: i32, net: usize, paid: usize): void {
    for (let state = this.state, end = state + rowSize; state < end; state += 16, net += 16, paid += 16) {
      const wanted = v128.load(net);
      settle(state, f64x2.gt(wanted, v128.load(state, balance)));
      const held = v128.load(state, balance);
      const given = least(wanted, held);
      v128.store(state, f64x2.sub(held, given), balance);
      v128.store(paid, given);
    }
  }

  /** A year's interest on each balance: that of the highest band that it reaches. */
  private fillYearly(): usize {
    let band = this.bands - 1;
    while (band > 0 && !this.allReach(band)) band--;
    this.fillBand(band, false);
    for (band += 1; band < this.bands; band++) this.fillBand(band, true);
    return this.yearly;
  }

  private allReach(band: i32): bool {
    const edge = v128.load64_splat(this.from + (<usize>band << 3));
    let all = f64x2.eq(both(0), both(0));
    for (let at = this.state, end = at + rowSize; at < end; at += 16) {
      all = v128.and(all, f64x2.ge(v128.load(at, balance), edge));
    }
    return v128.all_true<i64>(all);
  }

  /** The interest as in one band, of all paths or of those alone that reach it. */
  private fillBand(band: i32, those: bool): void {
    const edge = v128.load64_splat(this.from + (<usize>band << 3));
    const subtracted = this.whole ? both(0) : edge;
    const rate = v128.load64_splat(this.rate + (<usize>band << 3));
    const below = this.below;
    const endOfBelow = this.whole ? below : below + (<usize>band << 3);
    let out = this.yearly;
    for (let at = this.state, end = at + rowSize; at < end; at += 16, out += 16) {
      const held = v128.load(at, balance);
      const reached = f64x2.ge(held, edge);
      if (those && !v128.any_true(reached)) continue;
      let sum = f64x2.mul(f64x2.sub(held, subtracted), rate);
      for (let one = below; one < endOfBelow; one += 8) sum = f64x2.add(sum, v128.load64_splat(one));
      v128.store(out, those ? v128.bitselect(sum, v128.load(out), reached) : sum);
    }
  }
}

/** Interest of two paths that has accrued and is not settled. */
@inline
function due(at: usize): v128 {
  return roundFen(f64x2.div(v128.load(at, accrued), v128.load(daysOfYear)));
}

@inline
function worth(at: usize): v128 {
  return f64x2.add(v128.load(at, balance), due(at));
}

/** Credits the interest due in the lanes of a mask. */
@inline
function settle(at: usize, mask: v128): void {
  const paid = where(mask, due(at));
  v128.store(at, f64x2.add(v128.load(at, balance), paid), balance);
  v128.store(at, f64x2.add(v128.load(at, credited), paid), credited);
  v128.store(at, v128.andnot(v128.load(at, accrued), mask), accrued);
}
