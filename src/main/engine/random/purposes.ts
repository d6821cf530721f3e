/**
 * What a random stream is for: the last word of the counter, so that streams of different purposes never overlap.
 * A number once given keeps its meaning, else old results could not be repeated.
 */
export const purposes = {
  /** Monthly market returns. */
  returns: 0,
  /** Which months of the history a path draws. */
  bootstrap: 1,
  /** Unknown parameters of a campaign, one draw a path. */
  campaignParameters: 2,
  /** Week-by-week noise of a campaign. */
  campaignNoise: 3,
  /** Returns of assumption holdings that stand beside bootstrapped ones. */
  assumptionReturns: 4,
  /** The synthetic sample workspace, which draws from a generator of its own (`sample/draws.ts`). */
  sample: 5,
  /** The path of interest rates. */
  rates: 6,
  /** Inflation. */
  inflation: 7,
  /** Scrambling of quasi-random points. */
  scrambling: 8,
  /** Resampling for standard errors. */
  resampling: 9,
  /** The common scale of a Student-t month. */
  studentScale: 10,
  /** Which regime the market is in. */
  regimes: 11,
  /** Which month's shock a filtered path draws. */
  filteredShocks: 12,
} as const;

export type Purpose = (typeof purposes)[keyof typeof purposes];
