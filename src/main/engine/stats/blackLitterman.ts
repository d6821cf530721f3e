import { dot, type Matrix } from './matrix.ts';
import { solveLinear } from './solveLinear.ts';

/** A portfolio of the assets, what it is expected to return, and how far that is trusted. */
export interface View {
  /** Share of each asset: adds up to 1 for a view of a return, to 0 for one of a difference. */
  readonly portfolio: readonly number[];
  readonly expected: number;
  /** Above 0, at most 1: 1 is certain, ½ weighs the view as much as the prior. */
  readonly confidence: number;
}

export interface Posterior {
  readonly prior: readonly number[];
  readonly expected: readonly number[];
  /** Of the returns: that of the market and that of the expectation's error. */
  readonly covariance: number[][];
}

/** Expected excess returns at which an investor of that risk aversion holds just these weights: δ Σ w. */
export function impliedReturns(
  covariance: Matrix,
  weights: readonly number[],
  riskAversion: number,
): number[] {
  return covariance.map((row) => riskAversion * dot(row, weights));
}

/**
 * Blends prior expectations with views: E = Π + τΣP' (PτΣP' + Ω)⁻¹ (Q − PΠ), and Σ + τΣ − τΣP' (PτΣP' + Ω)⁻¹ PτΣ.
 * The uncertainty of view k is Ω_kk = (1 − c) / c · (PτΣP')_kk, so c = ½ gives that of He and Litterman.
 * Source: Black and Litterman 1992, "Global portfolio optimization"; He and Litterman 1999, "The intuition behind
 * Black–Litterman model portfolios"; confidences as by Walters 2014, "The Black–Litterman model in detail".
 * @returns undefined where certain views contradict or repeat each other
 */
export function blackLitterman(
  prior: readonly number[],
  covariance: Matrix,
  views: readonly View[],
  tau: number,
): Posterior | undefined {
  const errorCovariance = covariance.map((row) => row.map((value) => tau * value));
  // Rows of PτΣ, one a view.
  const moved = views.map(({ portfolio }) => errorCovariance.map((row) => dot(row, portfolio)));
  const spread = views.map(({ confidence }, k) =>
    views.map(({ portfolio }, l) => {
      const value = dot(moved[k]!, portfolio);
      return k === l ? value / confidence : value;
    }),
  );
  const surprise = views.map(({ portfolio, expected }) => expected - dot(portfolio, prior));
  const pull = views.length === 0 ? [] : solveLinear(spread, surprise);
  // Columns of (…)⁻¹ PτΣ, one an asset.
  const learned = prior.map((_value, i) =>
    views.length === 0
      ? []
      : solveLinear(
          spread,
          moved.map((row) => row[i]!),
        ),
  );
  if (!pull || learned.some((column) => !column)) return undefined;
  return {
    prior,
    expected: prior.map((value, i) => value + moved.reduce((sum, row, k) => sum + row[i]! * pull[k]!, 0)),
    covariance: covariance.map((row, i) =>
      row.map((value, j) => {
        const known = moved.reduce((sum, view, k) => sum + view[i]! * learned[j]![k]!, 0);
        return value + errorCovariance[i]![j]! - known;
      }),
    ),
  };
}
