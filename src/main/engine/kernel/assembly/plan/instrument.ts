import { addRow, fillRow } from './block';

/**
 * One holding in a block of paths: the vector form of the twin's `Instrument`, method for method. Every amount is a
 * row, one number a path; a path that a method does not concern has 0 there and is left as it is.
 */
export abstract class Instrument {
  interest(at: i32, out: usize): void {
    fillRow(out, 0);
  }

  marketGain(out: usize): void {
    fillRow(out, 0);
  }

  feesPaid(out: usize): void {
    fillRow(out, 0);
  }

  /** From here on what leaves has not been called in time, until the next block of paths. */
  withoutNotice(): void {}

  /** Tax withheld on gains; false where there never is any. */
  taxPaid(out: usize): bool {
    return false;
  }

  abstract reset(): void;

  /** Whether anything was paid out into `released`. */
  release(month: i32, released: usize): bool {
    return false;
  }

  abstract buy(month: i32, amount: usize): void;

  /** Buys for the same amount in every path; `row` is scratch. */
  buySame(month: i32, amount: f64, row: usize): void {
    fillRow(row, amount);
    this.buy(month, row);
  }

  /** @param growth growth factors of the month, [factor] rows */
  abstract accrue(month: i32, growth: usize): void;

  /**
   * Buys for the same amount in every path and lives through the month; where nothing moves at its end, the value then
   * is added to `out`, which is 0 otherwise. `row` is scratch.
   */
  advance(month: i32, amount: f64, growth: usize, row: usize, out: usize): void {
    if (amount > 0) this.buySame(month, amount, row);
    this.accrue(month, growth);
    if (out !== 0) this.addValue(month + 1, row, out);
  }

  abstract value(at: i32, out: usize): void;

  /** out += value; `row` is scratch. */
  addValue(at: i32, row: usize, out: usize): void {
    this.value(at, row);
    addRow(out, row);
  }

  /** What can be sold for other holdings. */
  abstract movable(at: i32, out: usize): void;

  /** Whether that always is the whole value. */
  isFree(): bool {
    return false;
  }

  abstract sell(at: i32, amount: usize, proceeds: usize): void;
  /** Money that stands ready: what `exitAvailable` finds where `exitCost` is −1, else 0. False if there never is any. */
  ready(at: i32, out: usize): bool {
    return false;
  }

  /** @param asked mask of the paths that matter; of others `out` may stay as it is */
  abstract exitCost(at: i32, asked: usize, out: usize): void;
  /** @param asked as above */
  abstract exitAvailable(at: i32, asked: usize, out: usize): void;
  /** Follows `exitAvailable`, before anything else moves; `net` is above 0 only where it was asked. */
  abstract exit(at: i32, net: usize, paid: usize): void;
}
