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

/**
 * Bootstrapped factors and, drawn independently of them, lognormal ones (holdings that have an assumption and no
 * history). The bootstrapped factors come first.
 */
export interface BesideSpec {
  readonly kind: 'beside';
  readonly bootstrap: BootstrapSpec;
  readonly lognormal: LognormalSpec;
}

/** Plain data that says how the months of the market factors are drawn. */
export type ReturnSpec = LognormalSpec | BootstrapSpec | BesideSpec;
