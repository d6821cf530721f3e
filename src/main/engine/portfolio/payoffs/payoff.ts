/** How a structured deposit's yearly rate follows its underlying: one file of this folder, and one line in its registry. */
export interface Payoff<Terms> {
  /** Names the field and the reason where the terms make no sense. */
  check(terms: Terms): { readonly field: string; readonly reason: string } | undefined;
  /** The least that is paid, yearly rate. */
  floor(terms: Terms): number;
  /** Yearly rate, given the underlying's level at maturity over that at the start. */
  rate(terms: Terms, ratio: number): number;
  /**
   * Mean of {@link rate} where the ratio is lognormal: the closed form that the simulation is checked against.
   * @param drift mean growth of the underlying over the term is e^drift
   * @param deviation standard deviation of the logarithm of the ratio, above 0
   */
  expectedRate(terms: Terms, drift: number, deviation: number): number;
}
