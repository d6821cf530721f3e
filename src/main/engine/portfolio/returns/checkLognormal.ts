import { LabError } from '../../../../shared/errors/index.ts';
import { requireFinite } from './requireFinite.ts';
import type { LognormalSpec } from './returnSpec.ts';

/** How far an element may be off symmetry or the unit diagonal: rounding, not error. */
const tolerance = 1e-9;

/** @throws LabError `returns.*` for the first thing that is wrong with the lists; definiteness is not checked here. */
export function checkLognormal({ drift, volatility, correlation }: LognormalSpec): void {
  requireSize('volatility', volatility.length, drift.length);
  requireSize('correlation', correlation.length, drift.length);
  drift.forEach((value, i) => requireFinite(`drift[${i}]`, value));
  volatility.forEach((value, i) => {
    requireFinite(`volatility[${i}]`, value);
    if (value < 0) throw new LabError('returns.negativeVolatility', { field: `volatility[${i}]`, value });
  });
  correlation.forEach((row, i) => {
    requireSize(`correlation[${i}]`, row.length, drift.length);
    row.forEach((value, j) => {
      const field = `correlation[${i}][${j}]`;
      requireFinite(field, value);
      const wrong =
        i === j
          ? Math.abs(value - 1) > tolerance
          : Math.abs(value) > 1 + tolerance || Math.abs(value - correlation[j]![i]!) > tolerance;
      if (wrong) throw new LabError('returns.correlationForm', { field, value });
    });
  });
}

function requireSize(field: string, found: number, expected: number): void {
  if (found !== expected) throw new LabError('returns.size', { field, found, expected });
}
