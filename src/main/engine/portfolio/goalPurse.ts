import { yuanToFen, type Fen } from '../../../shared/units.ts';
import type { GoalInput } from './input.ts';

/** What one path at a time has for each goal when it counts. Amounts are fen. */
export class GoalPurse {
  /** By goal: what the path last run had for it, at most the sum itself where it is spent. */
  readonly funds: Float64Array;
  readonly #goals: readonly GoalInput[];
  readonly #sums: readonly Fen[];
  readonly #last: number;

  constructor(goals: readonly GoalInput[]) {
    this.funds = new Float64Array(goals.length);
    this.#goals = goals;
    this.#sums = goals.map(({ amount }) => yuanToFen(amount));
    this.#last = goals.reduce((last, { at }) => Math.max(last, at), 0);
  }

  /** Takes out what is spent at a boundary, goal by goal in the plan's order; returns what was paid. */
  spend(at: number, pay: (wanted: Fen) => Fen): Fen {
    let paid = 0;
    if (at > this.#last) return paid;
    for (let i = 0; i < this.#goals.length; i += 1) {
      const goal = this.#goals[i]!;
      if (goal.at !== at || !goal.spend) continue;
      this.funds[i] = pay(this.#sums[i]!);
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
