import { formatPlainDate, fromDayNumber, requireDate, toDayNumber } from '../../../../shared/date.ts';
import type { RateBand } from '../../../../shared/product.ts';
import { yuanToFen, type Fen, type PlainDate } from '../../../../shared/units.ts';
import type { Entry } from './entry.ts';
import { add, decimal, rounded, times, whole, zero, type Fraction } from './fraction.ts';

/**
 * The book of a demand deposit or of tiered savings, kept day by day in whole fen with exact fractions: an oracle that
 * shares no code with the simulated account. Calls come in order of date.
 */
export class DemandBook {
  readonly entries: Entry[] = [];
  balance: Fen = 0;
  readonly #bands: readonly { readonly from: Fen; readonly rate: Fraction }[];
  readonly #banding: 'marginal' | 'whole';
  /** Interest since the last settlement; a year has 360 days. */
  #accrued: Fraction = zero;
  /** The first day that has not been counted. */
  #today: number | undefined;

  constructor(bands: readonly RateBand[], banding: 'marginal' | 'whole') {
    this.#bands = bands.map(({ from, rate }) => ({ from: yuanToFen(from), rate: decimal(rate) }));
    this.#banding = banding;
  }

  deposit(date: PlainDate, amount: Fen): void {
    this.#advance(date);
    this.#enter(date, 'deposit', amount);
  }

  /** Pays out; more than the balance closes the account with its interest, and pays at most what is there. */
  withdraw(date: PlainDate, amount: Fen): Fen {
    this.#advance(date);
    if (amount > this.balance) this.#settle(date);
    const paid = Math.min(amount, this.balance);
    this.#enter(date, 'withdraw', -paid);
    return paid;
  }

  /** Balance, and interest due if the account were closed that day. */
  value(date: PlainDate): Fen {
    this.#advance(date);
    return this.balance + rounded(this.#accrued);
  }

  /** Counts each day's closing balance up to the day before `date`, and settles at the close of each quarter's 20th. */
  #advance(date: PlainDate): void {
    const to = toDayNumber(requireDate(date));
    for (let day = this.#today ?? to; day < to; day += 1) {
      this.#accrued = add(this.#accrued, times(this.#yearly(), { over: 1n, under: 360n }));
      const parts = fromDayNumber(day);
      if (parts.day === 20 && parts.month % 3 === 0) this.#settle(formatPlainDate(parts));
    }
    this.#today = to;
  }

  #settle(date: PlainDate): void {
    this.#enter(date, 'interest', rounded(this.#accrued));
    this.#accrued = zero;
  }

  #enter(date: PlainDate, what: Entry['what'], amount: Fen): void {
    if (amount === 0) return;
    this.balance += amount;
    this.entries.push({ date, what, amount });
  }

  #yearly(): Fraction {
    const reached = this.#bands.filter(({ from }, i) => i === 0 || this.balance >= from);
    if (this.#banding === 'whole') return times(whole(this.balance), reached.at(-1)!.rate);
    return reached.reduce((sum, { from, rate }, i) => {
      const upper = reached[i + 1]?.from ?? this.balance;
      return add(sum, times(whole(upper - from), rate));
    }, zero);
  }
}
