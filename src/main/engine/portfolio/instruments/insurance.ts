import type { PlanCalendar } from '../planCalendar.ts';
import { roundFen } from '../roundFen.ts';
import type { Instrument, InstrumentKind } from './instrument.ts';
import { policyWorth } from './policyWorth.ts';
import type { InsuranceSpec } from './specs.ts';
import type { SurrenderBand } from '../../../../shared/product.ts';

const monthsInYear = 12;

/**
 * Policies against a single premium, one for each month of purchase, that pay a share of it at the end of each policy
 * year. What is still to come is worth its present value at the schedule's own yield. Where the terms have a cash value,
 * a policy can be surrendered in parts, for a share of its premium.
 */
class Insurance implements Instrument {
  /** Worth of one fen of premium, by months since the purchase, before what is paid that day has gone. */
  readonly #worth: Float64Array;
  /** Paid on one fen of premium, by months since the purchase. */
  readonly #payment: Float64Array;
  readonly #premiums: Float64Array;
  /** Paid for one fen of premium on surrender, by months since the purchase; none where it cannot be surrendered. */
  readonly #cashShare: Float64Array;
  #premiumSum = 0;
  /** Paid by the policies, and not yet gone. */
  #due = 0;
  #gone = 0;

  constructor({ schedule, surrender = [] }: InsuranceSpec, calendar: PlanCalendar) {
    const { worth, payment } = policyWorth(schedule, calendar.months);
    this.#worth = worth;
    this.#payment = payment;
    this.#cashShare = surrender.length === 0 ? new Float64Array(0) : cashShares(surrender, worth);
    this.#premiums = new Float64Array(calendar.months + 1);
  }

  interest(at: number): number {
    return this.#gone + this.value(at) - this.#premiumSum;
  }

  marketGain(): number {
    return 0;
  }

  feesPaid(): number {
    return 0;
  }

  reset(): void {
    this.#premiums.fill(0);
    this.#premiumSum = 0;
    this.#due = 0;
    this.#gone = 0;
  }

  release(): number {
    const paid = this.#due;
    this.#gone += paid;
    this.#due = 0;
    return paid;
  }

  buy(month: number, amount: number): void {
    this.#premiums[month] = this.#premiums[month]! + amount;
    this.#premiumSum += amount;
  }

  accrue(month: number): void {
    let paid = 0;
    for (let since = monthsInYear; since <= month + 1; since += monthsInYear) {
      paid += this.#premiums[month + 1 - since]! * this.#payment[since]!;
    }
    this.#due += roundFen(paid);
  }

  value(at: number): number {
    let sum = 0;
    for (let bought = 0; bought <= at; bought += 1)
      sum += this.#premiums[bought]! * this.#worth[at - bought]!;
    return this.#due + roundFen(sum);
  }

  movable(): number {
    return this.#due;
  }

  /** Only what policies have paid: none is surrendered to rebalance. */
  sell(at: number, amount: number): number {
    return this.exit(at, amount);
  }

  exitCost(at: number): number {
    if (this.#due > 0) return -1;
    const bought = this.#cheapest(at);
    return bought < 0 ? Infinity : this.#surrenderCost(bought, at);
  }

  exitAvailable(at: number): number {
    return this.#due > 0 ? this.#due : this.#cashValue(this.#cheapest(at), at);
  }

  exit(at: number, net: number): number {
    if (this.#due > 0) {
      const paid = Math.min(net, this.#due);
      this.#due -= paid;
      this.#gone += paid;
      return paid;
    }
    const bought = this.#cheapest(at);
    if (bought < 0) return 0;
    const whole = this.#cashValue(bought, at);
    const paid = Math.min(net, whole);
    const left = paid === whole ? 0 : this.#premiums[bought]! * (1 - paid / whole);
    this.#premiums[bought] = left;
    this.#gone += paid;
    return paid;
  }

  /** Cash value of the policies of a month, whole fen. */
  #cashValue(bought: number, at: number): number {
    return roundFen(this.#premiums[bought]! * this.#cashShare[at - bought]!);
  }

  /** Worth given up per yuan received. */
  #surrenderCost(bought: number, at: number): number {
    return this.#worth[at - bought]! / this.#cashShare[at - bought]! - 1;
  }

  /** The month whose policies lose least; -1 where nothing can be surrendered. */
  #cheapest(at: number): number {
    let best = -1;
    let least = Infinity;
    if (this.#cashShare.length === 0) return best;
    for (let bought = 0; bought <= at; bought += 1) {
      if (!(this.#cashValue(bought, at) > 0)) continue;
      const cost = this.#surrenderCost(bought, at);
      if (cost < least) {
        least = cost;
        best = bought;
      }
    }
    return best;
  }
}

/** Paid on surrender for one fen of premium, by months since the purchase: never more than the policy is worth. */
export function cashShares(surrender: readonly SurrenderBand[], worth: Float64Array): Float64Array {
  return worth.map((most, months) => {
    const years = Math.floor(months / monthsInYear);
    const band = surrender.findLast(({ fromYears }) => fromYears <= years);
    return Math.min(band?.share ?? 0, most);
  });
}

/** Insurance 年金保险: see docs/models/insurance.md. */
export const insurance: InstrumentKind<InsuranceSpec> = {
  insured: false,
  check: ({ schedule }) => {
    const wrong = schedule.findIndex((payment) => !(payment >= 0 && Number.isFinite(payment)));
    if (wrong >= 0) return { field: `schedule[${wrong}]`, reason: `${schedule[wrong]}` };
    return schedule.some((payment) => payment > 0) ? undefined : { field: 'schedule', reason: '0' };
  },
  open: (spec, calendar) => new Insurance(spec, calendar),
  waitingRate: () => 0,
};
