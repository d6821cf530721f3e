import { both, least, most, where } from '../../math/both';
import { roundFen } from '../../math/roundFen';
import { addRow, clearRows, newRows, rowSize } from '../block';
import { daysAfter, daysBefore, settles } from '../calendar';
import { Instrument } from '../instrument';
import { RateBands } from '../rateBands';

/** Rows of the state: money in the account; a year's interest times days since it was settled; interest settled so far. */
const balance: usize = 0;
const accrued: usize = rowSize;
const credited: usize = 2 * rowSize;

/** Share of a year's interest that a day earns. */
const dayShare: usize = memory.data<f64>([1.0 / 360.0, 1.0 / 360.0], 16);

/** Demand deposits and tiered savings; see the twin's `settledAccount.ts`. */
export class SettledAccount extends Instrument {
  private state: usize = newRows(3);
  /** The least and the largest balance, where they are known. */
  private least: f64 = 0;
  private largest: f64 = 0;
  private bounded: bool = false;

  constructor(private bands: RateBands) {
    super();
  }

  interest(at: i32, out: usize): void {
    const state = this.state;
    for (let p: usize = 0; p < rowSize; p += 16) {
      v128.store(out + p, f64x2.add(v128.load(state + p, credited), due(state + p)));
    }
  }

  reset(): void {
    clearRows(this.state, 3);
    this.bounded = false;
  }

  buy(month: i32, amount: usize): void {
    addRow(this.state + balance, amount);
    this.bounded = false;
  }

  buySame(month: i32, amount: f64, row: usize): void {
    const paid = both(amount);
    for (let at = this.state, end = at + rowSize; at < end; at += 16) {
      v128.store(at, f64x2.add(v128.load(at, balance), paid), balance);
    }
    this.bounded = false;
  }

  accrue(month: i32, growth: usize): void {
    this.advance(month, 0, growth, 0, 0);
  }

  advance(month: i32, amount: f64, growth: usize, row: usize, out: usize): void {
    if (!this.bounded) this.findBounds();
    const settling = settles(month);
    this.earn(amount, daysBefore(month), settling ? 0 : out);
    if (!settling) return;
    this.settleAll();
    this.findBounds();
    this.earn(0, daysAfter(month), out);
  }

  /** Pays in, adds the interest of so many days, and the value to `out`, if that is not 0. */
  private earn(amount: f64, days: f64, out: usize): void {
    // Rounding keeps the order of balances, so that the outermost stay the outermost.
    this.least += amount;
    this.largest += amount;
    const bands = this.bands;
    bands.narrow(this.least, this.largest);
    const first = bands.first;
    const last = bands.last;
    const paid = both(amount);
    const time = both(days);
    for (let at = this.state, end = at + rowSize; at < end; at += 16) {
      const held = f64x2.add(v128.load(at, balance), paid);
      const yearly = bands.yearly(held, first, last);
      const earned = f64x2.add(v128.load(at, accrued), f64x2.mul(yearly, time));
      v128.store(at, held, balance);
      v128.store(at, earned, accrued);
      if (out === 0) continue;
      v128.store(out, f64x2.add(v128.load(out), f64x2.add(held, inFen(earned))));
      out += 16;
    }
  }

  /** Finds between which balances all are, so that only their bands are asked: mostly few. */
  private findBounds(): void {
    let least0 = both(Infinity);
    let least1 = least0;
    let largest0 = both(-Infinity);
    let largest1 = largest0;
    for (let at = this.state, end = at + rowSize; at < end; at += 32) {
      const held0 = v128.load(at, balance);
      const held1 = v128.load(at, balance + 16);
      least0 = least(least0, held0);
      least1 = least(least1, held1);
      largest0 = most(largest0, held0);
      largest1 = most(largest1, held1);
    }
    const lower = least(least0, least1);
    const upper = most(largest0, largest1);
    this.least = min<f64>(f64x2.extract_lane(lower, 0), f64x2.extract_lane(lower, 1));
    this.largest = max<f64>(f64x2.extract_lane(upper, 0), f64x2.extract_lane(upper, 1));
    this.bounded = true;
  }

  /** Credits the interest that is due in every path. */
  private settleAll(): void {
    for (let at = this.state, end = at + rowSize; at < end; at += 16) {
      const interest = due(at);
      v128.store(at, f64x2.add(v128.load(at, balance), interest), balance);
      v128.store(at, f64x2.add(v128.load(at, credited), interest), credited);
      v128.store(at, both(0), accrued);
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
    this.bounded = false;
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
    this.bounded = false;
    for (let state = this.state, end = state + rowSize; state < end; state += 16, net += 16, paid += 16) {
      const wanted = v128.load(net);
      const short = f64x2.gt(wanted, v128.load(state, balance));
      if (v128.any_true(short)) settle(state, short);
      const held = v128.load(state, balance);
      const given = least(wanted, held);
      v128.store(state, f64x2.sub(held, given), balance);
      v128.store(paid, given);
    }
  }
}

/** What a year's interest times days comes to. */
@inline
function inFen(accrued: v128): v128 {
  return roundFen(f64x2.mul(accrued, v128.load(dayShare)));
}

/** Interest of two paths that has accrued and is not settled. */
@inline
function due(at: usize): v128 {
  return inFen(v128.load(at, accrued));
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
