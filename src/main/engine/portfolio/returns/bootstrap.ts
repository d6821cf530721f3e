import { LabError } from '../../../../shared/errors/index.ts';
import { exp } from '../../math/exp.ts';
import { fillUniforms } from '../../random/fillUniforms.ts';
import { purposes } from '../../random/purposes.ts';
import { requireFinite } from './requireFinite.ts';
import type { ReturnModel } from './returnModel.ts';
import type { BootstrapSpec } from './returnSpec.ts';

/** Fewer months than this are no history to draw from. */
const fewestMonths = 2;

/**
 * Stationary bootstrap: each month goes on to the next month of history with probability 1 - 1/b, or else starts
 * anew at a month drawn evenly; after the last month comes the first. All factors of a month stay together.
 * Source: Politis and Romano 1994, "The stationary bootstrap".
 */
export const bootstrap: ReturnModel<BootstrapSpec> = {
  kind: 'bootstrap',
  prepare(spec, seed) {
    const { growth, months: length, factors } = historicalGrowth(spec);
    const jump = 1 / spec.blockMonths;
    const uniforms = new Float64Array(2);
    return {
      factors,
      fill(path, months, out) {
        let at = 0;
        for (let month = 0; month < months; month += 1) {
          fillUniforms(seed, purposes.bootstrap, path, month, 2, uniforms);
          if (month === 0 || uniforms[0]! < jump) at = Math.floor(uniforms[1]! * length);
          else at = at + 1 === length ? 0 : at + 1;
          for (let i = 0; i < factors; i += 1) out[month * factors + i] = growth[at * factors + i]!;
        }
      },
    };
  },
};

/** Checks the history and turns its log returns into growth factors, flat. */
export function historicalGrowth(spec: BootstrapSpec): {
  readonly growth: Float64Array;
  readonly months: number;
  readonly factors: number;
} {
  const { history, blockMonths } = spec;
  if (!(blockMonths >= 1 && Number.isFinite(blockMonths))) {
    throw new LabError('returns.blockLength', { value: String(blockMonths) });
  }
  const factors = history[0]?.length ?? 0;
  if (history.length < fewestMonths || factors === 0) {
    throw new LabError('returns.emptyHistory', {
      months: factors === 0 ? 0 : history.length,
      needed: fewestMonths,
    });
  }
  const growth = new Float64Array(history.length * factors);
  history.forEach((row, month) => {
    if (row.length !== factors) {
      throw new LabError('returns.size', {
        field: `history[${month}]`,
        found: row.length,
        expected: factors,
      });
    }
    row.forEach((value, factor) => {
      requireFinite(`history[${month}][${factor}]`, value);
      growth[month * factors + factor] = exp(value);
    });
  });
  return { growth, months: history.length, factors };
}
