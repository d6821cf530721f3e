import { both, where } from '../math/both';
import { clearRows, copyRows, divideRows, newRows, rowSize } from './block';
import { Instrument } from './instrument';

/** Less than this, in fen, is rounding. */
const nothing: f64 = 1e-6;

/** Rows of a holding: its worth, what leaves at no cost, what leaves at some, that cost, and what may not leave. */
const amounts: i32 = 5;

/** What each holding pays when all of it is asked for at the plan's end; see the twin's `takeAll.ts`. */
export class TakingAll {
  private rows: usize;
  private asked: usize = newRows(1);
  private cost: usize = newRows(1);
  private net: usize = newRows(1);
  private paid: usize = newRows(1);

  constructor(
    private holdings: StaticArray<Instrument>,
    private unit: f64,
  ) {
    this.rows = newRows(amounts * holdings.length);
  }

  run(at: i32): void {
    for (let i = 0; i < this.holdings.length; i++) this.takeFrom(this.holdings[i], at, this.rowsOf(i));
    divideRows(this.rows, amounts * this.holdings.length, this.unit);
  }

  copy(out: usize, stride: usize): void {
    copyRows(this.rows, amounts * this.holdings.length, out, stride);
  }

  /** Takes out all that may leave, cheapest money first. */
  private takeFrom(holding: Instrument, at: i32, out: usize): void {
    holding.value(at, out);
    holding.withoutNotice();
    clearRows(out + rowSize, 2);
    memory.fill(this.asked, 0xff, rowSize);
    while (this.findOpen(holding, at)) this.takeCheapest(holding, at, out);
    holding.value(at, this.paid);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const left = v128.load(this.paid + p);
      const locked = where(f64x2.gt(left, both(nothing)), left);
      const free = f64x2.sub(v128.load(out + p), v128.load(out + rowSize + p));
      const costly = f64x2.sub(free, v128.load(out + 2 * rowSize + p));
      v128.store(out + 3 * rowSize + p, f64x2.sub(costly, locked));
      v128.store(out + 4 * rowSize + p, locked);
    }
  }

  /** Marks the paths that still have money to give; false where there are none. */
  private findOpen(holding: Instrument, at: i32): bool {
    holding.exitCost(at, this.asked, this.cost);
    let any = both(0);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const open = v128.and(v128.load(this.asked + p), f64x2.lt(v128.load(this.cost + p), both(Infinity)));
      v128.store(this.asked + p, open);
      v128.store(this.net + p, where(open, both(Infinity)));
      any = v128.or(any, open);
    }
    return v128.any_true(any);
  }

  /** All of the lowest cost; rounding may leave a trace of a lot, which goes in the next round. */
  private takeCheapest(holding: Instrument, at: i32, out: usize): void {
    holding.exitAvailable(at, this.asked, this.paid);
    holding.exit(at, this.net, this.paid);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const open = v128.load(this.asked + p);
      const paid = v128.load(this.paid + p);
      const some = v128.and(open, f64x2.gt(paid, both(0)));
      const ready = f64x2.le(v128.load(this.cost + p), both(0));
      const free = out + rowSize + p;
      const costly = out + 2 * rowSize + p;
      v128.store(free, f64x2.add(v128.load(free), where(v128.and(some, ready), paid)));
      v128.store(costly, f64x2.add(v128.load(costly), where(v128.andnot(some, ready), paid)));
      v128.store(this.asked + p, some);
    }
  }

  private rowsOf(i: i32): usize {
    return this.rows + <usize>(i * amounts) * rowSize;
  }
}
