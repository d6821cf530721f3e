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
  lastMoved: i32 = 0;

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
  ) {
    this.funds = newRows(count);
    this.needs = newRows(count);
    for (let goal = 0; goal < count; goal++) {
      if (this.movesAt(goal)) this.lastMoved = max(this.lastMoved, this.atOf(goal));
    }
  }

  reset(): void {
    clearRows(this.funds, this.count);
    for (let goal = 0; goal < this.count; goal++) fillRow(this.needOf(goal), this.sumOf(goal));
  }

  /** Raises the sums of a boundary that follow the prices. */
  raise(at: i32, prices: Prices): void {
    for (let goal = 0; goal < this.count; goal++) {
      if (this.atOf(goal) !== at || !this.movesAt(goal)) continue;
      const asked = both(this.sumOf(goal));
      const levels = prices.levels();
      for (let p: usize = 0; p < rowSize; p += 16) {
        v128.store(this.needOf(goal) + p, roundFen(f64x2.mul(asked, v128.load(levels + p))));
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
