import { clearRows, newRows, rowSize } from './block';
import { Shape } from './shape';

const nothing: usize = memory.data<f64>([0, 0], 16);
const one: usize = memory.data<f64>([1, 1], 16);
/** Where a paused channel's money goes; see `destinations` of the host. */
const contingency: f64 = 1;
const lowestCac: f64 = 2;

/** The weekly money of a campaign for a block of paths; see the twin's `plainRows.ts`. Arrays are rows of paths. */
export class Money {
  /** [week][channel] */
  paused: usize;
  bought: usize;
  /** [channel] */
  resumeAt: usize;
  destination: usize;
  paid: usize;
  wallet: usize;
  /** One row each. */
  pool: usize = newRows(1);
  released: usize = newRows(1);
  moved: usize = newRows(1);
  release: usize = newRows(1);
  wanted: usize = newRows(1);
  stopped: usize = newRows(1);
  extra: usize = newRows(1);
  extraForBest: usize = newRows(1);
  running: usize = newRows(1);

  /** @param spent the rows [week][channel] */
  constructor(
    private shape: Shape,
    private spent: usize,
  ) {
    const channels = shape.channels;
    this.paused = newRows(shape.weeks * channels);
    this.bought = newRows(shape.weeks * channels);
    this.resumeAt = newRows(channels);
    this.destination = newRows(channels);
    this.paid = newRows(channels);
    this.wallet = newRows(channels);
  }

  /** `paid` holds what is planned, and then what runs. Whether any path has money to share out. */
  setAside(week: i32): bool {
    let any = v128.load(nothing);
    for (let at: usize = 0; at < rowSize; at += 16) any = v128.or(any, this.setAsideOf(week, at));
    clearRows(this.release, 1);
    clearRows(this.wanted, 1);
    return v128.any_true(any);
  }

  /** The same for two paths: which of them have money to share out. */
  @inline
  private setAsideOf(week: i32, at: usize): v128 {
    const zero = v128.load(nothing);
    const now = f64x2.splat(<f64>week);
    const stopped = f64x2.ne(v128.load(this.stopped + at), zero);
    let pool = v128.load(this.pool + at);
    const offered = f64x2.add(f64x2.mul(pool, v128.load(this.release + at)), v128.load(this.wanted + at));
    const available = f64x2.min(pool, offered);
    let moved = v128.load(this.moved + at);
    let extra = zero;
    let forBest = zero;
    let running = zero;
    let paused = this.paused + <usize>(week * this.shape.channels) * rowSize + at;
    const end = this.paid + <usize>this.shape.channels * rowSize + at;
    for (let paid = this.paid + at; paid < end; paid += rowSize, paused += rowSize) {
      const channel = paid - this.paid;
      const money = v128.load(paid);
      const idle = v128.or(stopped, f64x2.lt(now, v128.load(this.resumeAt + channel)));
      const own = v128.andnot(money, idle);
      v128.store(paid, own);
      v128.store(paused, v128.and(v128.load(one), v128.and(idle, f64x2.gt(money, zero))));
      running = f64x2.add(running, own);
      const taken = v128.and(money, idle);
      const goesTo = v128.load(this.destination + channel);
      const waits = v128.or(stopped, f64x2.eq(goesTo, f64x2.splat(contingency)));
      const toBest = v128.andnot(f64x2.eq(goesTo, f64x2.splat(lowestCac)), stopped);
      moved = f64x2.add(moved, taken);
      pool = f64x2.add(pool, v128.and(taken, waits));
      forBest = f64x2.add(forBest, v128.and(taken, toBest));
      extra = f64x2.add(extra, v128.andnot(taken, v128.or(waits, toBest)));
    }
    const givable = v128.and(f64x2.gt(available, zero), f64x2.gt(running, zero));
    const given = v128.and(available, givable);
    extra = f64x2.add(extra, given);
    v128.store(this.pool + at, f64x2.sub(pool, given));
    v128.store(this.released + at, f64x2.add(v128.load(this.released + at), given));
    v128.store(this.moved + at, moved);
    v128.store(this.extra + at, extra);
    v128.store(this.extraForBest + at, forBest);
    v128.store(this.running + at, running);
    return v128.or(f64x2.gt(extra, zero), f64x2.gt(forBest, zero));
  }

  /** Puts the week's money into the wallets; what running channels may spend of them stands in `spent`. */
  takeMoney(week: i32): void {
    const zero = v128.load(nothing);
    const now = f64x2.splat(<f64>week);
    const rows = <usize>this.shape.channels * rowSize;
    const spent = this.spent + <usize>week * rows;
    for (let channel: usize = 0; channel < rows; channel += rowSize) {
      for (let at = channel; at < channel + rowSize; at += 16) {
        const money = f64x2.add(v128.load(this.wallet + at), v128.load(this.paid + at));
        const stopped = f64x2.ne(v128.load(this.stopped + at - channel), zero);
        const idle = v128.or(stopped, f64x2.lt(now, v128.load(this.resumeAt + at)));
        v128.store(this.wallet + at, money);
        v128.store(spent + at, v128.andnot(money, idle));
      }
    }
    clearRows(this.stopped, 1);
  }
}

/**
 * Counts reviews in a row at which `money` was more than `cap` for each head; paths paused until after `week` keep
 * their count.
 * @param from a row: weeks of running again; streak a row of counts, written
 * @returns the longest streak
 */
export function countAbove(money: usize, cap: f64, heads: usize, from: usize, week: f64, streak: usize): f64 {
  const each = f64x2.splat(cap);
  const now = f64x2.splat(week);
  let longest = v128.load(nothing);
  for (const end = streak + rowSize; streak < end; streak += 16, money += 16, heads += 16, from += 16) {
    const before = v128.load(streak);
    const above = f64x2.gt(v128.load(money), f64x2.mul(each, v128.load(heads)));
    const counted = v128.and(f64x2.add(before, v128.load(one)), above);
    const after = v128.bitselect(before, counted, f64x2.lt(now, v128.load(from)));
    v128.store(streak, after);
    longest = f64x2.pmax(longest, after);
  }
  return max<f64>(f64x2.extract_lane(longest, 0), f64x2.extract_lane(longest, 1));
}
