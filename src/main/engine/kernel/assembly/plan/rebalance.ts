import { both, least, most, where } from '../math/both';
import { addRow, anyAbove0, clearRows, newRows, rowSize } from './block';
import { Instrument } from './instrument';
import { Orders } from './orders';
import { splitWhole } from './splitWhole';

/** Brings the holdings back towards their weights; see the twin's `Rebalancer` and `rebalance`. */
export class Rebalancing {
  private lacks: usize;
  private shares: usize;
  private total: usize = newRows(1);
  /** Mask of the paths that rebalance: all of them where the calendar alone decides. */
  private off: usize = newRows(1);
  private moved: usize = newRows(1);
  private got: usize = newRows(1);
  private proceeds: usize = newRows(1);

  /**
   * @param weights target shares by boundary and holding, doubles
   * @param period months between two looks; 0 for none
   * @param band share by which a holding may be off; below 0 where the calendar alone decides
   */
  constructor(
    private holdings: StaticArray<Instrument>,
    private weights: usize,
    private period: i32,
    private band: f64,
    private orders: Orders,
  ) {
    this.lacks = newRows(holdings.length);
    this.shares = newRows(holdings.length);
    memory.fill(this.off, 0xff, rowSize);
  }

  isDue(at: i32): bool {
    return this.period !== 0 && at % this.period === 0;
  }

  act(at: i32): void {
    const count = this.holdings.length;
    clearRows(this.total, 1);
    for (let i = 0; i < count; i++) {
      this.holdings[i].value(at, this.lackOf(i));
      addRow(this.total, this.lackOf(i));
    }
    if (this.band < 0 || this.findOff(at)) this.run(at);
  }

  /** Marks the paths that rebalance; false where there are none. */
  private findOff(at: i32): bool {
    let any = both(0);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const total = v128.load(this.total + p);
      const allowed = f64x2.mul(both(this.band), total);
      let off = both(0);
      for (let i = 0; i < this.holdings.length; i++) {
        const target = f64x2.mul(both(this.weightOf(i, at)), total);
        const distance = f64x2.abs(f64x2.sub(v128.load(this.lackOf(i) + p), target));
        off = v128.or(off, f64x2.gt(distance, allowed));
      }
      v128.store(this.off + p, off);
      any = v128.or(any, off);
    }
    return v128.any_true(any);
  }

  private run(at: i32): void {
    const count = this.holdings.length;
    clearRows(this.proceeds, 1);
    for (let i = 0; i < count; i++) this.sellExcess(i, at);
    if (!anyAbove0(this.proceeds)) return;
    splitWhole(this.proceeds, this.lacks, count, this.shares);
    this.orders.begin(at, this.proceeds);
    for (let i = 0; i < count; i++) {
      const share = this.shares + <usize>i * rowSize;
      if (anyAbove0(share)) this.orders.buy(at, i, share);
    }
  }

  @inline
  private lackOf(i: i32): usize {
    return this.lacks + <usize>i * rowSize;
  }

  @inline
  private weightOf(i: i32, at: i32): f64 {
    return load<f64>(this.weights + (<usize>(at * this.holdings.length + i) << 3));
  }

  /** Sells what a holding has above its target, in whole fen, and leaves what it lacks in place of its value. */
  private sellExcess(i: i32, at: i32): void {
    const weight = both(this.weightOf(i, at));
    const total = this.total;
    const off = this.off;
    const moved = this.moved;
    const value = this.lackOf(i);
    const free = this.holdings[i].isFree();
    if (!free) this.holdings[i].movable(at, moved);
    let any = both(0);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const held = v128.load(value + p);
      const lack = f64x2.sub(f64x2.mul(weight, v128.load(total + p)), held);
      const available = free ? held : v128.load(moved + p);
      const sold = f64x2.floor(least(f64x2.neg(lack), available));
      const sells = v128.and(f64x2.lt(lack, both(0)), f64x2.gt(sold, both(0)));
      const selling = v128.and(v128.load(off + p), sells);
      v128.store(moved + p, where(selling, sold));
      v128.store(value + p, most(both(0), lack));
      any = v128.or(any, selling);
    }
    if (!v128.any_true(any)) return;
    this.holdings[i].sell(at, moved, this.got);
    addRow(this.proceeds, this.got);
  }
}
