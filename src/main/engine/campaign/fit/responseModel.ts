import { exp } from '../../math/exp.ts';
import { log } from '../../math/log.ts';
import type { Model } from './leastSquares.ts';

/** Parameters of the fit, in their order; half and slope as logarithms, so that they stay above 0. */
export const parameterNames = ['base', 'top', 'logHalf', 'logSlope', 'retention'] as const;

/**
 * Weekly effective spend a = (1 - r) x + r a₋₁ and its derivative by r. Before the first week the channel is taken to
 * have spent as in the first week.
 */
export function effectiveSpend(
  spend: Float64Array,
  retention: number,
): { effective: Float64Array; slope: Float64Array } {
  const effective = new Float64Array(spend.length);
  const slope = new Float64Array(spend.length);
  let [before, slopeBefore] = [spend[0] ?? 0, 0];
  spend.forEach((money, week) => {
    effective[week] = (1 - retention) * money + retention * before;
    slope[week] = before - money + retention * slopeBefore;
    before = effective[week]!;
    slopeBefore = slope[week]!;
  });
  return { effective, slope };
}

/** Share of the top that an effective spend brings. */
export function hillShare(effective: number, logHalf: number, logSlope: number): number {
  if (!(effective > 0)) return 0;
  return 1 / (1 + exp(-exp(logSlope) * (log(effective) - logHalf)));
}

/**
 * base + top · Hill(effective spend), in the weeks whose outcome is known.
 * @param spend yuan, all weeks
 * @param weeks which weeks have an outcome
 */
export function responseModel(spend: Float64Array, weeks: readonly number[]): Model {
  return {
    values: weeks.length,
    evaluate(parameters, out, jacobian) {
      const [base, top, logHalf, logSlope, retention] = parameters as [
        number,
        number,
        number,
        number,
        number,
      ];
      const steepness = exp(logSlope);
      const { effective, slope } = effectiveSpend(spend, retention);
      weeks.forEach((week, i) => {
        const a = effective[week]!;
        const share = hillShare(a, logHalf, logSlope);
        // Derivative by the logarithm of a.
        const turn = a > 0 ? top * steepness * share * (1 - share) : 0;
        out[i] = base + top * share;
        jacobian[i * 5] = 1;
        jacobian[i * 5 + 1] = share;
        jacobian[i * 5 + 2] = -turn;
        jacobian[i * 5 + 3] = a > 0 ? turn * (log(a) - logHalf) : 0;
        jacobian[i * 5 + 4] = a > 0 ? (turn * slope[week]!) / a : 0;
      });
    },
  };
}
