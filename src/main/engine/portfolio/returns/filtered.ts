import { LabError } from '../../../../shared/errors/index.ts';
import { fillUniforms } from '../../random/fillUniforms.ts';
import { purposes } from '../../random/purposes.ts';
import { growthOfLog } from './growthOfLog.ts';
import { requireFinite } from './requireFinite.ts';
import type { ReturnModel } from './returnModel.ts';
import type { FilteredSpec } from './returnSpec.ts';

/**
 * Filtered historical simulation: each month draws the shocks of one month of history, all factors together, and
 * every factor's own GARCH(1,1) variance scales its shock. A path begins at the variance that history ended with.
 * Source: Barone-Adesi, Giannopoulos and Vosper 1999, "VaR without correlations for portfolios of derivative
 * securities".
 */
export const filtered: ReturnModel<FilteredSpec> = {
  kind: 'filtered',
  prepare(spec, seed) {
    checkFiltered(spec);
    const { mean, omega, alpha, beta, nextVariance } = spec;
    const factors = mean.length;
    const rows = spec.shocks.length;
    const shocks = Float64Array.from(spec.shocks.flat());
    const variance = new Float64Array(factors);
    const uniform = new Float64Array(1);
    return {
      factors,
      fill(path, months, out) {
        for (let i = 0; i < factors; i += 1) variance[i] = nextVariance[i]!;
        for (let month = 0; month < months; month += 1) {
          fillUniforms(seed, purposes.filteredShocks, path, month, 1, uniform);
          const drawn = Math.floor(uniform[0]! * rows) * factors;
          for (let i = 0; i < factors; i += 1) {
            const shock = Math.sqrt(variance[i]!) * shocks[drawn + i]!;
            out[month * factors + i] = growthOfLog(mean[i]! + shock);
            variance[i] = omega[i]! + alpha[i]! * shock * shock + beta[i]! * variance[i]!;
          }
        }
      },
    };
  },
};

/** @throws LabError `returns.*` */
export function checkFiltered(spec: FilteredSpec): void {
  const { mean, shocks, ...lists } = spec;
  if (shocks.length < 2) throw new LabError('returns.emptyHistory', { months: shocks.length, needed: 2 });
  const requireRow = (field: string, row: readonly number[]): void => {
    if (row.length !== mean.length) {
      throw new LabError('returns.size', { field, found: row.length, expected: mean.length });
    }
    row.forEach((value, i) => requireFinite(`${field}[${i}]`, value));
  };
  requireRow('mean', mean);
  shocks.forEach((row, month) => requireRow(`shocks[${month}]`, row));
  for (const field of ['nextVariance', 'omega', 'alpha', 'beta'] as const) {
    requireRow(field, lists[field]);
    lists[field].forEach((value, i) => {
      if (value < 0) throw new LabError('returns.negativeVolatility', { field: `${field}[${i}]`, value });
    });
  }
}
