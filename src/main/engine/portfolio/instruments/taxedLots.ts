import type { PlanCalendar } from '../planCalendar.ts';
import { FundLots, type LotRules } from './fundLots.ts';
import type { SettlementDays } from './settlement.ts';

/**
 * Lots that remember what was paid for them: when they leave, a share of the gain is withheld beside the fee. A lot's
 * rate is then fee and tax together, and every lot has its own, so that they leave one by one.
 */
export class TaxedLots extends FundLots {
  /** Withheld by the last `take`, in units. */
  taxTaken = 0;
  /** Net asset value of the day; set before anything is asked. */
  nav = 1;
  readonly #tax: number;
  /** Paid per unit, fees of the purchase in it. */
  readonly #cost: Float64Array;

  constructor(tax: number, rules: LotRules, calendar: PlanCalendar, settled?: SettlementDays) {
    super(rules, calendar, settled, Infinity);
    this.#tax = tax;
    this.#cost = new Float64Array(calendar.months + 1);
  }

  override reset(): void {
    super.reset();
    this.#cost.fill(0);
  }

  override add(month: number, units: number, paid: number): void {
    const before = this.unitsOf(month);
    const total = before + units;
    if (total > 0) this.#cost[month] = (this.#cost[month]! * before + paid) / total;
    super.add(month, units, paid);
  }

  override grow(at: number, heldDays: number, share: number): void {
    super.grow(at, heldDays, share);
    // More units for the same money.
    for (let lot = 0; lot < at; lot += 1) {
      if (this.heldDays(lot, at) >= heldDays) this.#cost[lot] = this.#cost[lot]! / (1 + share);
    }
  }

  /** Of one rate only the oldest lot: the next one has a rate of its own, and its turn comes. */
  override free(at: number, rate?: number, ordered?: Int32Array): number {
    if (rate === undefined || !ordered) return super.free(at, rate, ordered);
    const lot = this.nextLot(at, ordered);
    return lot < 0 ? 0 : this.unitsOf(lot);
  }

  override take(at: number, wanted: number, rate?: number, ordered?: Int32Array): number {
    this.taxTaken = 0;
    return super.take(at, wanted, rate, ordered);
  }

  protected override rateOf(lot: number, day: number): number {
    const fee = super.rateOf(lot, day);
    return fee + this.#taxRate(lot, fee);
  }

  protected override taken(lot: number, day: number, units: number): void {
    this.taxTaken += units * this.#taxRate(lot, super.rateOf(lot, day));
  }

  /** Of the worth of a lot: the tax on what is left after its fee, less what was paid. Losses earn nothing back. */
  #taxRate(lot: number, fee: number): number {
    return this.#tax * Math.max(0, 1 - fee - this.#cost[lot]! / this.nav);
  }
}
