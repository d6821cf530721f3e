import type { RateBand } from '../../../../shared/product.ts';
import type { PlanCalendar } from '../planCalendar.ts';
import { roundFen } from '../roundFen.ts';
import { bandOf } from './bandOf.ts';
import type { Instrument } from './instrument.ts';

const daysInYear = 360;

/**
 * An account whose daily balance earns interest (ACT/360) that is credited, rounded to the fen, at the close of each
 * settlement day. Demand deposits and tiered savings are such accounts.
 */
export class SettledAccount implements Instrument {
  readonly #calendar: PlanCalendar;
  /** Lower edges of the bands in fen, and their rates. */
  readonly #from: Float64Array;
  readonly #rate: Float64Array;
  readonly #whole: boolean;
  #balance = 0;
  /** Interest since the last settlement, in fen times days of a 360-day year. */
  #accrued = 0;
  #credited = 0;

  constructor(bands: readonly RateBand[], banding: 'marginal' | 'whole', calendar: PlanCalendar) {
    this.#calendar = calendar;
    this.#from = Float64Array.from(bands, (band) => band.from * 100);
    this.#rate = Float64Array.from(bands, (band) => band.rate);
    this.#whole = banding === 'whole';
  }

  interest(): number {
    return this.#credited + this.#due();
  }

  marketGain(): number {
    return 0;
  }

  feesPaid(): number {
    return 0;
  }

  reset(): void {
    this.#balance = 0;
    this.#accrued = 0;
    this.#credited = 0;
  }

  release(): number {
    return 0;
  }

  buy(_month: number, amount: number): void {
    this.#balance += amount;
  }

  accrue(month: number): void {
    if (this.#balance === 0 && this.#accrued === 0) return;
    this.#accrued += this.#yearly() * this.#calendar.daysBefore[month]!;
    if (this.#calendar.settles[month] === 0) return;
    this.#settle();
    this.#accrued = this.#yearly() * this.#calendar.daysAfter[month]!;
  }

  value(): number {
    return this.#balance + this.#due();
  }

  movable(): number {
    return this.#balance;
  }

  sell(_at: number, amount: number): number {
    this.#balance -= amount;
    return amount;
  }

  exitCost(): number {
    return this.#balance + this.#due() > 0 ? -1 : Infinity;
  }

  exitAvailable(): number {
    return this.#balance + this.#due();
  }

  /** Taking more than the balance closes the account, and closing it pays the interest accrued. */
  exit(_at: number, net: number): number {
    if (net > this.#balance) this.#settle();
    const paid = Math.min(net, this.#balance);
    this.#balance -= paid;
    return paid;
  }

  #due(): number {
    return roundFen(this.#accrued / daysInYear);
  }

  #settle(): void {
    const due = this.#due();
    this.#balance += due;
    this.#credited += due;
    this.#accrued = 0;
  }

  /** A year's interest on the balance as it is. */
  #yearly(): number {
    const balance = this.#balance;
    const band = bandOf(this.#from, balance);
    if (this.#whole) return balance * this.#rate[band]!;
    let sum = (balance - this.#from[band]!) * this.#rate[band]!;
    for (let below = 0; below < band; below += 1) {
      sum += (this.#from[below + 1]! - this.#from[below]!) * this.#rate[below]!;
    }
    return sum;
  }
}
