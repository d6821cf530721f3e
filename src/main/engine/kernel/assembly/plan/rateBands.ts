import { both } from '../math/both';

/** Yearly rates by balance; see the twin's `bandedInterest`. */
export class RateBands {
  /** @param from, rate lower edges of the bands in fen, and their rates; whole: the band reached is that of all the balance */
  constructor(
    private count: i32,
    private from: usize,
    private rate: usize,
    private whole: bool,
  ) {}

  /** A year's interest on the balances of two paths: that of the highest band that each reaches. */
  yearly(balance: v128): v128 {
    let sum = this.yearlyIn(0, balance);
    for (let band = 1; band < this.count; band++) {
      const reached = f64x2.ge(balance, both(this.fromOf(band)));
      if (!v128.any_true(reached)) break;
      sum = v128.bitselect(this.yearlyIn(band, balance), sum, reached);
    }
    return sum;
  }

  private yearlyIn(band: i32, balance: v128): v128 {
    if (this.whole) return f64x2.mul(balance, both(this.rateOf(band)));
    let sum = f64x2.mul(f64x2.sub(balance, both(this.fromOf(band))), both(this.rateOf(band)));
    for (let below = 0; below < band; below++) {
      sum = f64x2.add(sum, both((this.fromOf(below + 1) - this.fromOf(below)) * this.rateOf(below)));
    }
    return sum;
  }

  @inline
  private fromOf(band: i32): f64 {
    return load<f64>(this.from + (<usize>band << 3));
  }

  @inline
  private rateOf(band: i32): f64 {
    return load<f64>(this.rate + (<usize>band << 3));
  }
}
