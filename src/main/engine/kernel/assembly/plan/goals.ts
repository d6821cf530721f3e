import { addRow, clearRows, newRows, rowSize } from './block';

/** What each path has for each goal when it counts; see the twin's `goalPurse.ts`. */
export class Goals {
  funds: usize;

  /** @param at boundaries, spends 1 where the sum is taken out: 32-bit integers; sums in fen, doubles */
  constructor(
    public count: i32,
    private at: usize,
    private sums: usize,
    private spends: usize,
  ) {
    this.funds = newRows(count);
  }

  reset(): void {
    clearRows(this.funds, this.count);
  }

  isSpent(goal: i32, at: i32): bool {
    return this.atOf(goal) === at && this.spendsOf(goal);
  }

  sumOf(goal: i32): f64 {
    return load<f64>(this.sums + (<usize>goal << 3));
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

  private atOf(goal: i32): i32 {
    return load<i32>(this.at + (<usize>goal << 2));
  }

  private spendsOf(goal: i32): bool {
    return load<i32>(this.spends + (<usize>goal << 2)) !== 0;
  }
}
