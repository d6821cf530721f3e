import { both } from '../math/both';

/** Of a band, doubles: lower edge in fen; what of a balance earns nothing here; rate; a year's interest on the whole band. */
const edge: usize = 0;
const unpaid: usize = 8;
const rateOf: usize = 16;
const whole: usize = 24;
const bandSize: usize = 32;

/** Yearly rates by balance; see the twin's `bandedInterest`. */
export class RateBands {
  lowest: usize;
  highest: usize;
  /** The bands that the balances are in which were told last. */
  first: usize = 0;
  last: usize = 0;

  /** @param from, rate lower edges of the bands in fen, and their rates; toAll: the band reached is that of the whole balance */
  constructor(count: i32, from: usize, rate: usize, toAll: bool) {
    this.lowest = heap.alloc(<usize>count * bandSize);
    this.highest = this.lowest + <usize>(count - 1) * bandSize;
    for (let band = this.lowest; band <= this.highest; band += bandSize, from += 8, rate += 8) {
      const lower = load<f64>(from);
      const width = band < this.highest && !toAll ? load<f64>(from, 8) - lower : 0;
      store<f64>(band, lower, edge);
      store<f64>(band, toAll ? 0 : lower, unpaid);
      store<f64>(band, load<f64>(rate), rateOf);
      store<f64>(band, width * load<f64>(rate), whole);
    }
  }

  /** Says which bands balances between two are in, for `yearly`. */
  narrow(least: f64, largest: f64): void {
    this.first = this.bandOf(least, this.lowest);
    this.last = this.bandOf(largest, this.first);
  }

  /** The highest band, from one on, that a balance reaches. */
  private bandOf(balance: f64, band: usize): usize {
    while (band < this.highest && balance >= load<f64>(band + bandSize, edge)) band += bandSize;
    return band;
  }

  /**
   * A year's interest on two balances: that of the highest band that each reaches; the lowest takes all below it in. No
   * band between the first and the last is left out because nobody reaches it: who does differs from path to path, and
   * the processor cannot guess it.
   * @param first, last bands of all the balances
   */
  @inline
  yearly(balance: v128, first: usize, last: usize): v128 {
    const lowest = this.lowest;
    let sum = yearlyIn(first, lowest, balance);
    for (let band = first + bandSize; band <= last; band += bandSize) {
      const reached = f64x2.ge(balance, v128.load64_splat(band, edge));
      sum = v128.bitselect(yearlyIn(band, lowest, balance), sum, reached);
    }
    return sum;
  }
}

@inline
function yearlyIn(band: usize, lowest: usize, balance: v128): v128 {
  let sum = f64x2.mul(f64x2.sub(balance, v128.load64_splat(band, unpaid)), v128.load64_splat(band, rateOf));
  for (let below = lowest; below < band; below += bandSize) sum = f64x2.add(sum, v128.load64_splat(below, whole));
  return sum;
}
