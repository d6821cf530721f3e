import { defaultBand } from '../../../shared/plan.ts';
import type { Rebalancing, SimulationInput } from './input.ts';
import type { Instrument } from './instruments/instrument.ts';
import { anySum, type Orders } from './orders.ts';
import { rebalance } from './rebalance.ts';

/** Months between two rebalancings; Infinity for none. A band is looked at every month. */
const periods: Readonly<Record<Rebalancing, number>> = {
  none: Infinity,
  monthly: 1,
  quarterly: 3,
  yearly: 12,
  band: 1,
};

/** When a plan looks at its weights, and how far they may be off. */
export interface RebalancingRule {
  /** Months between two looks; Infinity for none. */
  readonly period: number;
  /** Share by which a holding may be off; below 0 where the calendar alone decides. */
  readonly band: number;
}

type RuleInput = Pick<SimulationInput, 'rebalance' | 'rebalanceBand'>;

export function rebalancingRule({ rebalance: rule, rebalanceBand }: RuleInput): RebalancingRule {
  return { period: periods[rule], band: rule === 'band' ? (rebalanceBand ?? defaultBand) : -1 };
}

/** Decides at each boundary whether a plan rebalances, and does it. */
export class Rebalancer {
  readonly #period: number;
  /** Share by which a holding may be off; below 0 where the calendar alone decides. */
  readonly #band: number;
  readonly #weights: readonly Float64Array[];
  readonly #lacks: Float64Array;
  readonly #shares: Float64Array;

  /** @param weights target shares by month, [months + 1][holding] */
  constructor(input: RuleInput, weights: readonly Float64Array[]) {
    const { period, band } = rebalancingRule(input);
    this.#period = period;
    this.#band = band;
    this.#weights = weights;
    this.#lacks = new Float64Array(weights[0]!.length);
    this.#shares = new Float64Array(weights[0]!.length);
  }

  act(holdings: readonly Instrument[], at: number, orders: Orders = anySum): void {
    if (at % this.#period !== 0) return;
    const weights = this.#weights[at]!;
    if (this.#band >= 0 && !this.#isOff(holdings, weights, at)) return;
    rebalance(holdings, weights, at, this.#lacks, this.#shares, orders);
  }

  #isOff(holdings: readonly Instrument[], weights: Float64Array, at: number): boolean {
    let total = 0;
    for (let i = 0; i < holdings.length; i += 1) {
      this.#shares[i] = holdings[i]!.value(at);
      total += this.#shares[i]!;
    }
    for (let i = 0; i < holdings.length; i += 1) {
      if (Math.abs(this.#shares[i]! - weights[i]! * total) > this.#band * total) return true;
    }
    return false;
  }
}
