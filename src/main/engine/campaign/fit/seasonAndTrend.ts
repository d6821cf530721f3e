import type { Estimate } from '../../../../shared/simulation.ts';
import type { FittedPattern, FittedResponse } from '../../../../shared/campaignResult.ts';
import { exp } from '../../math/exp.ts';
import { log } from '../../math/log.ts';
import { solveLinear } from '../../stats/solveLinear.ts';

const weeksPerYear = 365 / 7;
const fewestWeeks = 52;
/** Fewer weeks in a quarter than this say nothing of it. */
const fewestInQuarter = 8;
const quarters = 4;

type Point = FittedResponse['points'][number];

/**
 * What the rests of a fit still show: log(conversions / fitted) by least squares on time and on calendar quarters. A
 * second stage after the fit, so what spending explains is taken out first. Standard errors are s²(X'X)⁻¹, the weeks'
 * rests taken as independent.
 * @returns null where fewer than a year is on record or a quarter is hardly seen
 */
export function seasonAndTrend(points: readonly Point[]): FittedPattern | null {
  const seen = points.flatMap(({ date, conversions, fitted }, week) =>
    conversions !== null && conversions > 0 && fitted !== null && fitted > 0
      ? [{ years: week / weeksPerYear, quarter: quarterOf(date), rest: log(conversions / fitted) }]
      : [],
  );
  const counts = Array.from(
    { length: quarters },
    (_, q) => seen.filter(({ quarter }) => quarter === q).length,
  );
  if (seen.length < fewestWeeks || counts.some((count) => count < fewestInQuarter)) return null;
  // A level for each quarter, and time.
  const rows = seen.map(({ years, quarter }) => [
    ...Array.from({ length: quarters }, (_, q) => (q === quarter ? 1 : 0)),
    years,
  ]);
  const solved = leastSquaresLine(
    rows,
    seen.map(({ rest }) => rest),
  );
  if (solved === null) return null;
  const share = (weights: readonly number[]): Estimate => {
    const value = weights.reduce((sum, weight, i) => sum + weight * solved.coefficients[i]!, 0);
    let variance = 0;
    weights.forEach((a, i) =>
      weights.forEach((b, j) => {
        variance += a * b * solved.covariance[i]![j]!;
      }),
    );
    return { value: exp(value) - 1, se: exp(value) * Math.sqrt(Math.max(0, variance)) };
  };
  return {
    trend: share([0, 0, 0, 0, 1]),
    quarters: Array.from({ length: quarters }, (_, q) =>
      share([...Array.from({ length: quarters }, (_unused, i) => (i === q ? 1 : 0) - 1 / quarters), 0]),
    ),
  };
}

const quarterOf = (date: string): number => Math.floor((Number(date.slice(5, 7)) - 1) / 3);

/** Coefficients and their covariance s²(X'X)⁻¹; null where the columns depend on each other. */
function leastSquaresLine(
  rows: readonly (readonly number[])[],
  values: readonly number[],
): { readonly coefficients: readonly number[]; readonly covariance: readonly (readonly number[])[] } | null {
  const size = rows[0]!.length;
  const crossed = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_unused, j) => rows.reduce((sum, row) => sum + row[i]! * row[j]!, 0)),
  );
  const right = Array.from({ length: size }, (_, i) =>
    rows.reduce((sum, row, at) => sum + row[i]! * values[at]!, 0),
  );
  const coefficients = solveLinear(crossed, right);
  if (!coefficients) return null;
  const squares = rows.reduce((sum, row, at) => {
    const rest = values[at]! - row.reduce((total, x, i) => total + x * coefficients[i]!, 0);
    return sum + rest * rest;
  }, 0);
  const variance = squares / Math.max(1, rows.length - size);
  const inverse = Array.from({ length: size }, (_, j) =>
    solveLinear(
      crossed,
      Array.from({ length: size }, (_unused, i) => (i === j ? 1 : 0)),
    ),
  );
  if (inverse.some((column) => column === undefined)) return null;
  // Symmetric, so that columns are rows.
  return { coefficients, covariance: inverse.map((column) => column!.map((value) => variance * value)) };
}
