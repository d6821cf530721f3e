import { yuanToFen, type Fen } from '../../../shared/units.ts';
import type { GoalInput } from './input.ts';
import type { PricePaths } from './rates/inflation.ts';
import { roundFen } from './roundFen.ts';

/** What one path at a time has for each goal when it counts. Amounts are fen. */
export class GoalPurse {
  /** By goal: what the path last run had for it, at most the sum itself where it is spent. */
  readonly funds: Float64Array;
  /** By goal: the sum that it takes; of the path last run where prices move. */
  readonly needs: Float64Array;
  readonly #goals: readonly GoalInput[];
  readonly #last: number;
  /** Null where no sum depends on the path. */
  readonly #prices: PricePaths | null;
  readonly #level: Float64Array;

  /** @param prices of the plan's paths, where there are any */
  constructor(goals: readonly GoalInput[], months: number, prices: PricePaths | null) {
    this.funds = new Float64Array(goals.length);
    this.needs = Float64Array.from(goals, ({ amount }) => yuanToFen(amount));
    this.#goals = goals;
    this.#last = goals.reduce((last, { at }) => Math.max(last, at), 0);
    this.#prices = goals.some(({ modelled }) => modelled) ? prices : null;
    this.#level = new Float64Array(this.#prices ? months + 1 : 0);
  }

  /** Raises the sums that follow the prices of a path. */
  begin(path: number): void {
    if (!this.#prices) return;
    const months = this.#level.length - 1;
    this.#prices.fill(path, months, this.#level);
    this.#goals.forEach(({ modelled, asked, at }, i) => {
      if (modelled && at <= months) this.needs[i] = roundFen(asked * 100 * this.#level[at]!);
    });
  }

  /** Takes out what is spent at a boundary, goal by goal in the plan's order; returns what was paid. */
  spend(at: number, pay: (wanted: Fen) => Fen): Fen {
    let paid = 0;
    if (at > this.#last) return paid;
    for (let i = 0; i < this.#goals.length; i += 1) {
      const goal = this.#goals[i]!;
      if (goal.at !== at || !goal.spend) continue;
      this.funds[i] = pay(this.needs[i]!);
      paid += this.funds[i]!;
    }
    return paid;
  }

  /** Holds the plan's value at a boundary against the goals that are not spent. */
  record(at: number, value: Fen): void {
    if (at > this.#last) return;
    for (let i = 0; i < this.#goals.length; i += 1) {
      const goal = this.#goals[i]!;
      if (goal.at === at && !goal.spend) this.funds[i] = value;
    }
  }
}
