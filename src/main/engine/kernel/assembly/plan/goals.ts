import { both } from '../math/both';
import { roundFen } from '../math/roundFen';
import { addRow, clearRows, fillRow, newRows, rowSize } from './block';
import { Prices } from './prices';

/** What each path has for each goal when it counts; see the twin's `goalPurse.ts`. */
export class Goals {
  funds: usize;
  /** What each takes in fen; of each path where prices move it. */
  needs: usize;
  /** The last boundary at which prices move a sum. */
  private lastMoved: i32 = 0;

  /**
   * @param at boundaries, spends 1 where the sum is taken out, moves 1 where it follows the prices: 32-bit integers
   * @param sums in fen; of a goal that follows prices, at those of the plan's start: doubles
   */
  constructor(
    public count: i32,
    private at: usize,
    private sums: usize,
    private spends: usize,
    private moves: usize,
    private prices: Prices | null,
  ) {
    this.funds = newRows(count);
    this.needs = newRows(count);
    for (let goal = 0; goal < count; goal++) {
      if (this.movesAt(goal)) this.lastMoved = max(this.lastMoved, this.atOf(goal));
    }
  }

  reset(firstPath: i32): void {
    clearRows(this.funds, this.count);
    for (let goal = 0; goal < this.count; goal++) fillRow(this.needOf(goal), this.sumOf(goal));
    const prices = this.prices;
    if (prices !== null) prices.begin(firstPath);
  }

  /** A month has passed: raises the sums that follow its prices. @param growth of the market in it, [factor] rows */
  raise(month: i32, growth: usize): void {
    const prices = this.prices;
    if (prices === null || month >= this.lastMoved) return;
    prices.step(month, growth);
    for (let goal = 0; goal < this.count; goal++) {
      if (this.atOf(goal) !== month + 1 || !this.movesAt(goal)) continue;
      const asked = both(this.sumOf(goal));
      for (let p: usize = 0; p < rowSize; p += 16) {
        v128.store(this.needOf(goal) + p, roundFen(f64x2.mul(asked, prices.level(p))));
      }
    }
  }

  isSpent(goal: i32, at: i32): bool {
    return this.atOf(goal) === at && this.spendsOf(goal);
  }

  needOf(goal: i32): usize {
    return this.needs + <usize>goal * rowSize;
  }

  fundsOf(goal: i32): usize {
    return this.funds + <usize>goal * rowSize;
  }

  /** Holds the plan's values at a boundary against the goals that are not spent. */
  record(at: i32, values: usize): void {
    for (let goal = 0; goal < this.count; goal++) {
      if (this.atOf(goal) !== at || this.spendsOf(goal)) continue;
      clearRows(this.fundsOf(goal), 1);
      addRow(this.fundsOf(goal), values);
    }
  }

  private sumOf(goal: i32): f64 {
    return load<f64>(this.sums + (<usize>goal << 3));
  }

  private movesAt(goal: i32): bool {
    return load<i32>(this.moves + (<usize>goal << 2)) !== 0;
  }

  private atOf(goal: i32): i32 {
    return load<i32>(this.at + (<usize>goal << 2));
  }

  private spendsOf(goal: i32): bool {
    return load<i32>(this.spends + (<usize>goal << 2)) !== 0;
  }
}
