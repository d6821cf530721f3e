import { fillRow } from './block';

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

  abstract reset(): void;

  /** Whether anything was paid out into `released`. */
  release(month: i32, released: usize): bool {
    return false;
  }

  abstract buy(month: i32, amount: usize): void;
  /** @param growth growth factors of the month, [factor] rows */
  abstract accrue(month: i32, growth: usize): void;
  abstract value(at: i32, out: usize): void;
  abstract movable(at: i32, out: usize): void;
  abstract sell(at: i32, amount: usize, proceeds: usize): void;
  abstract exitCost(at: i32, out: usize): void;
  abstract exitAvailable(at: i32, out: usize): void;
  abstract exit(at: i32, net: usize, paid: usize): void;
}
