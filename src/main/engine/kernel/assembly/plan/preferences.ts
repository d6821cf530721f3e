import { both, most, where } from '../math/both';

/** Extra rates for balances, or for all of a client's money; see the twin's `preferredExtra`. */
export class Preferences {
  /**
   * @param worths 1 where all of the client's money counts, 0 for the balance: 32-bit integers
   * @param from in fen, extra a year: doubles
   * @param worth row of what the client has
   */
  constructor(
    private count: i32,
    private worths: usize,
    private from: usize,
    private extra: usize,
    private worth: usize,
  ) {}

  /** The highest extra rate that is reached in two paths; 0 where none is. */
  extraOf(balance: v128, p: usize): v128 {
    let highest = both(0);
    for (let i: usize = 0; i < <usize>this.count; i++) {
      const counts = load<i32>(this.worths + (i << 2)) !== 0 ? v128.load(this.worth + p) : balance;
      const reached = f64x2.ge(counts, both(load<f64>(this.from + (i << 3))));
      highest = most(highest, where(reached, both(load<f64>(this.extra + (i << 3)))));
    }
    return highest;
  }
}
