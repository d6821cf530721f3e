import type { RateBand } from '../../../../shared/product.ts';
import type { PlanCalendar } from '../planCalendar.ts';
import { AccruingAccount, bandedInterest } from './accruingAccount.ts';

/**
 * An account under the same terms throughout, settled at the close of each settlement day. Demand deposits and tiered
 * savings are such accounts.
 */
export class SettledAccount extends AccruingAccount {
  readonly #calendar: PlanCalendar;
  /** Lower edges of the bands in fen, and their rates. */
  readonly #from: Float64Array;
  readonly #rates: Float64Array;
  readonly #whole: boolean;

  constructor(bands: readonly RateBand[], banding: 'marginal' | 'whole', calendar: PlanCalendar) {
    super();
    this.#calendar = calendar;
    this.#from = Float64Array.from(bands, (band) => band.from * 100);
    this.#rates = Float64Array.from(bands, (band) => band.rate);
    this.#whole = banding === 'whole';
  }

  accrue(month: number): void {
    if (this.balance === 0 && this.accrued === 0) return;
    this.accrued += this.#yearly() * this.#calendar.daysBefore[month]!;
    if (this.#calendar.settles[month] === 0) return;
    this.settle();
    this.accrued = this.#yearly() * this.#calendar.daysAfter[month]!;
  }

  /** A year's interest on the balance as it is. */
  #yearly(): number {
    return bandedInterest(this.balance, this.#from, this.#rates, this.#whole);
  }
}
