import { both, least } from '../../math/both';

/** What a purchase costs, from the outside in; see the twin's `marketHolding.ts`. */
export class PurchaseFees {
  /** @param from, rate, flat fee bands in fen; flat is NaN where the band charges a rate */
  constructor(
    private count: i32,
    private from: usize,
    private rate: usize,
    private flat: usize,
  ) {}

  /** Fee on the amounts of two paths. */
  feeOn(amount: v128): v128 {
    if (this.count === 0) return both(0);
    let fee = this.feeIn(0, amount);
    for (let band: usize = 1; band < <usize>this.count; band++) {
      const reached = f64x2.ge(amount, both(load<f64>(this.from + (band << 3))));
      if (!v128.any_true(reached)) break;
      fee = v128.bitselect(this.feeIn(band, amount), fee, reached);
    }
    return fee;
  }

  private feeIn(band: usize, amount: v128): v128 {
    const flat = load<f64>(this.flat + (band << 3));
    if (flat >= 0) return least(both(flat), amount);
    const rate = load<f64>(this.rate + (band << 3));
    return f64x2.sub(amount, f64x2.div(amount, both(1 + rate)));
  }
}
