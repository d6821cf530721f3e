import { roundFen } from '../roundFen.ts';
import { bandOf } from './bandOf.ts';
import type { Instrument } from './instrument.ts';

/** Share of a year's interest that a day earns: the year has 360. */
const dayShare = 1 / 360;

/**
 * An account whose daily balance earns interest (ACT/360), credited on settlement days and rounded to the fen. How a
 * month accrues is the account's own. Amounts in fen.
 */
export abstract class AccruingAccount implements Instrument {
  protected balance = 0;
  /** Interest since the last settlement, in fen times days of a 360-day year. */
  protected accrued = 0;
  #credited = 0;

  interest(): number {
    return this.#credited + this.due();
  }

  marketGain(): number {
    return 0;
  }

  feesPaid(): number {
    return 0;
  }

  reset(): void {
    this.balance = 0;
    this.accrued = 0;
    this.#credited = 0;
  }

  release(): number {
    return 0;
  }

  buy(_month: number, amount: number): void {
    this.balance += amount;
  }

  abstract accrue(month: number): void;

  value(): number {
    return this.balance + this.due();
  }

  movable(): number {
    return this.balance;
  }

  sell(_at: number, amount: number): number {
    this.balance -= amount;
    return amount;
  }

  exitCost(): number {
    return this.balance + this.due() > 0 ? -1 : Infinity;
  }

  exitAvailable(): number {
    return this.balance + this.due();
  }

  /** Taking more than the balance closes the account, and closing it pays the interest accrued. */
  exit(_at: number, net: number): number {
    if (net > this.balance) this.settle();
    const paid = Math.min(net, this.balance);
    this.balance -= paid;
    return paid;
  }

  private due(): number {
    return roundFen(this.accrued * dayShare);
  }

  protected settle(): void {
    const due = this.due();
    this.balance += due;
    this.#credited += due;
    this.accrued = 0;
  }
}

/**
 * A year's interest on a balance in fen. @param from lower edges of the bands in fen @param rates of the bands, a year
 * @param whole the band reached gives its rate to the whole balance, else each band to its own part
 */
export function bandedInterest(
  balance: number,
  from: Float64Array,
  rates: Float64Array,
  whole: boolean,
): number {
  const band = bandOf(from, balance);
  if (whole) return balance * rates[band]!;
  let sum = (balance - from[band]!) * rates[band]!;
  for (let below = 0; below < band; below += 1) sum += (from[below + 1]! - from[below]!) * rates[below]!;
  return sum;
}
