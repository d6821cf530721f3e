import type { Estimate } from '../../../../shared/simulation.ts';
import { lowerTailMean } from '../../stats/expectedShortfall.ts';
import { sorted } from '../../stats/quantile.ts';
import { standardErrorOfLowerTailMean } from '../../stats/standardErrors.ts';
import { probabilityEstimate, quantileEstimate } from './estimates.ts';
import type { Summary } from './summary.ts';

/** Half a fen: less is not a gain and not a loss. */
const tie = 0.005;

type Name =
  | 'lossProbability'
  | 'beatDepositProbability'
  | 'valueAtRisk95'
  | 'expectedShortfall95'
  | 'valueAtRisk99'
  | 'expectedShortfall99';

/**
 * Gain and loss against what was paid in. What was taken out counts as kept, so that a path whose withdrawals fell
 * short is compared fairly.
 */
export const gain: Summary<Name> = {
  names: [
    'lossProbability',
    'beatDepositProbability',
    'valueAtRisk95',
    'expectedShortfall95',
    'valueAtRisk99',
    'expectedShortfall99',
  ],
  compute(run) {
    const withdrawn = run.row('withdrawn');
    const gains = Float64Array.from(run.end, (value, path) => value + withdrawn[path]! - run.paidIn);
    const ascending = sorted(gains);
    const depositGain = (path: number): number =>
      (run.depositByPath ? run.depositByPath.total[path]! : run.comparison.total) - run.paidIn;
    return {
      lossProbability: probabilityEstimate(run.paths, (path) => gains[path]! < -tie),
      beatDepositProbability: probabilityEstimate(
        run.paths,
        (path) => gains[path]! > depositGain(path) + tie,
      ),
      valueAtRisk95: loss(quantileEstimate(ascending, 0.05)),
      expectedShortfall95: tailLoss(ascending, 0.05),
      valueAtRisk99: loss(quantileEstimate(ascending, 0.01)),
      expectedShortfall99: tailLoss(ascending, 0.01),
    };
  },
};

const loss = ({ value, se }: Estimate): Estimate => ({ value: -value, se });

function tailLoss(ascending: Float64Array, tail: number): Estimate {
  return { value: -lowerTailMean(ascending, tail), se: standardErrorOfLowerTailMean(ascending, tail) };
}
