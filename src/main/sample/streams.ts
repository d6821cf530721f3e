/**
 * The addressed streams of the sample, by path number under the one purpose `sample`. A step is a business
 * day, a month or a week. A number is never used twice, so adding a series leaves the others as they are.
 */
export const streams = {
  /** Four factor shocks a day. */
  factors: 0,
  /** One uniform a day: does the regime change? */
  regimes: 1,
  /** One shock a day of the short rate. */
  shortRate: 2,
  /** One shock a month of consumer prices. */
  inflation: 3,
  /** Two shocks a day: shares abroad, and the exchange rate. */
  abroad: 4,
  /** Plus the fund's number: one shock a day of what the fund does beside its market. */
  funds: 16,
  /** Plus the channel's number: the shocks of a week. */
  channels: 64,
} as const;
