/** Multivariate lognormal months; every list is by factor. See docs/models/lognormal.md. */
export interface LognormalSpec {
  readonly kind: 'lognormal';
  /** Continuously compounded yearly drift: the mean growth of a year is e^drift. */
  readonly drift: readonly number[];
  /** Yearly volatility of log returns. */
  readonly volatility: readonly number[];
  /** Between the factors' log returns; symmetric, unit diagonal, positive semi-definite. */
  readonly correlation: readonly (readonly number[])[];
}

/** Months of history drawn in blocks, all factors of a month together. See docs/models/stationary-bootstrap.md. */
export interface BootstrapSpec {
  readonly kind: 'bootstrap';
  /** Monthly log returns, [month][factor]. */
  readonly history: readonly (readonly number[])[];
  /** Mean length of a block in months, at least 1; 1 draws single months. */
  readonly blockMonths: number;
}

/** Multivariate Student-t months: as lognormal ones, with a common scale. See docs/models/student-t.md. */
export interface StudentSpec extends Omit<LognormalSpec, 'kind'> {
  readonly kind: 'studentT';
  /** Above 2, so that the variance is finite; the returns are scaled to the volatility given. */
  readonly degreesOfFreedom: number;
}

/** A market that is calm or turbulent. See docs/models/two-regimes.md. */
export interface RegimesSpec {
  readonly kind: 'regimes';
  /** Probability that the month after one of the regime is of the regime too, by regime. */
  readonly stay: readonly [number, number];
  /** The law of a month in each regime. */
  readonly laws: readonly [Omit<LognormalSpec, 'kind'>, Omit<LognormalSpec, 'kind'>];
}

/** GARCH(1,1) with shocks drawn from history, all factors of a month together. See docs/models/filtered-history.md. */
export interface FilteredSpec {
  readonly kind: 'filtered';
  /** By factor, of monthly log returns: mean, and variance of the next month. */
  readonly mean: readonly number[];
  readonly nextVariance: readonly number[];
  /** By factor: variance of the month after = omega + alpha · (return − mean)² + beta · variance. */
  readonly omega: readonly number[];
  readonly alpha: readonly number[];
  readonly beta: readonly number[];
  /** Shocks of history in units of the deviation of their month, [month][factor]. */
  readonly shocks: readonly (readonly number[])[];
}

/**
 * Factors that follow their history and, drawn independently of them, lognormal ones (holdings that have an assumption
 * and no history). Those with history come first.
 */
export interface BesideSpec {
  readonly kind: 'beside';
  readonly drawn: BootstrapSpec | RegimesSpec | FilteredSpec;
  readonly lognormal: LognormalSpec;
}

/** Plain data that says how the months of the market factors are drawn. */
export type ReturnSpec =
  | LognormalSpec
  | StudentSpec
  | BootstrapSpec
  | RegimesSpec
  | FilteredSpec
  | BesideSpec;
