import { LabError } from '../../../shared/errors/index.ts';
import { namesIn, type FormulaValues } from '../../../shared/formula.ts';
import type { JointErrors } from '../../../shared/simulation.ts';
import { evaluateMeasure } from './evaluateFormula.ts';

/**
 * Monte Carlo standard error of a measure of the bank's own, by the delta method: √(gᵀ C g) with the covariance C of the
 * errors of the figures that it names. The slopes g are secants over one standard error to either side, so that a step or
 * a kink of the formula counts where the error reaches it. Source: Oehlert 1992, "A note on the delta method".
 * @returns undefined where the formula has no value within one standard error of a figure
 * @throws LabError `formula.*`, as {@link evaluateMeasure}
 */
export function measureError(
  typed: string,
  values: FormulaValues,
  { names, covariance }: JointErrors,
): number | undefined {
  const at = (i: number, j: number): number => covariance[(i * (i + 1)) / 2 + j] ?? 0;
  const named = namesIn(typed);
  const used = names.flatMap((name, i) => (named.has(name) && at(i, i) > 0 ? [{ name, i }] : []));
  try {
    const slopes = used.map(({ name, i }) => {
      const se = Math.sqrt(at(i, i));
      const moved = (by: number): number =>
        evaluateMeasure(typed, { ...values, [name]: (values[name] ?? 0) + by });
      return (moved(se) - moved(-se)) / (2 * se);
    });
    let variance = 0;
    used.forEach(({ i }, a) => {
      for (let b = 0; b <= a; b += 1) {
        variance += (a === b ? 1 : 2) * slopes[a]! * slopes[b]! * at(i, used[b]!.i);
      }
    });
    return Math.sqrt(Math.max(0, variance));
  } catch (error) {
    if (error instanceof LabError && error.code === 'formula.noValue') return undefined;
    throw error;
  }
}
