import { cholesky } from '../../engine/stats/cholesky.ts';
import { covarianceMatrix } from '../../engine/stats/covariance.ts';
import type { Matrix } from '../../engine/stats/matrix.ts';
import type { BusinessDays } from './businessDays.ts';

/** Yearly figures that the monthly log returns shall have. */
export interface MarketTarget {
  readonly volatility: readonly number[];
  readonly correlation: Matrix;
  readonly logMean: readonly number[];
}

/**
 * Turns daily log returns [factor][day] by one linear map, so that their monthly sums have the covariance of the
 * target, and moves them to its mean. With S = L Lᵀ the covariance found and T = M Mᵀ the one wanted, the map is
 * M L⁻¹: it keeps the order of days, the regimes and the tails, and only scales and turns them.
 */
export function calibrate(
  raw: readonly Float64Array[],
  days: BusinessDays,
  months: number,
  target: MarketTarget,
): Float64Array[] {
  const count = days.dates.length;
  const centred = raw.map((x) => {
    const mean = x.reduce((sum, value) => sum + value, 0) / (count - 1);
    return x.map((value, day) => (day === 0 ? 0 : value - mean));
  });
  const found = factorOf(covarianceMatrix(monthlySums(centred, days, months)));
  const wanted = factorOf(
    target.correlation.map((row, i) =>
      row.map((r, j) => (r * target.volatility[i]! * target.volatility[j]!) / 12),
    ),
  );
  const map = rightDivide(wanted, found);
  const years = months / 12;
  return raw.map((_, i) => {
    const shift = (target.logMean[i]! * years) / (count - 1);
    return Float64Array.from({ length: count }, (_unused, day) =>
      day === 0 ? 0 : map[i]!.reduce((sum, a, j) => sum + a * centred[j]![day]!, shift),
    );
  });
}

/** Sums by calendar month, [month][factor], as the covariance wants observations. */
export function monthlySums(series: readonly Float64Array[], days: BusinessDays, months: number): number[][] {
  const sums = Array.from({ length: months }, () => series.map(() => 0));
  // The base day ends month 0; returns begin in month 1.
  for (let day = 1; day < days.dates.length; day++) {
    const row = sums[days.month[day]! - 1]!;
    for (let f = 0; f < series.length; f++) row[f]! += series[f]![day]!;
  }
  return sums;
}

function factorOf(matrix: Matrix): Matrix {
  const factor = cholesky(matrix);
  if (!factor) throw new RangeError('a covariance of the sample market is not positive semi-definite');
  return factor;
}

/** M L⁻¹ for lower-triangular L and M: solved row by row from the last column back. */
function rightDivide(m: Matrix, l: Matrix): number[][] {
  return m.map((row) => {
    const x = row.map(() => 0);
    for (let j = row.length - 1; j >= 0; j--) {
      let rest = row[j]!;
      for (let k = j + 1; k < row.length; k++) rest -= x[k]! * l[k]![j]!;
      x[j] = rest / l[j]![j]!;
    }
    return x;
  });
}
