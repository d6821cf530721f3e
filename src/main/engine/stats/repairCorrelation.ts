import { eigenSymmetric } from './eigenSymmetric.ts';
import type { Matrix } from './matrix.ts';

/**
 * A positive semi-definite correlation matrix near a broken one: negative eigenvalues become 0, and the rows of the
 * root V √Λ are scaled back to length 1. Quick, but not the nearest matrix; see `nearestCorrelation`.
 * Source: Rebonato and Jäckel 1999, "The most general methodology to create a valid correlation matrix…"; QuantLib
 * calls it spectral salvaging.
 */
export function repairCorrelation(broken: Matrix): number[][] {
  const { values, vectors } = eigenSymmetric(broken);
  const root = broken.map((_row, i) =>
    values.map((value, k) => vectors[k]![i]! * Math.sqrt(Math.max(0, value))),
  );
  const unit = root.map((row) => {
    const length = Math.sqrt(row.reduce((sum, x) => sum + x * x, 0));
    return row.map((x) => x / length);
  });
  return unit.map((a, i) => unit.map((b, j) => (i === j ? 1 : a.reduce((sum, x, k) => sum + x * b[k]!, 0))));
}
