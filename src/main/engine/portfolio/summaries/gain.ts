import type { FormedEstimate } from './formedEstimates.ts';
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
    const gains = new Float64Array(run.paths);
    // A loop: Float64Array.from is many times slower.
    for (let path = 0; path < run.paths; path += 1) {
      gains[path] = run.end[path]! + withdrawn[path]! - run.paidIn;
    }
    const quantiles = run.estimates.quantiles(gains, { probabilities: [0.01, 0.05], tail: 0.05 });
    const depositGain = (path: number): number =>
      (run.depositByPath ? run.depositByPath.total[path]! : run.comparison.total) - run.paidIn;
    return {
      lossProbability: run.estimates.probability((path) => gains[path]! < -tie),
      beatDepositProbability: run.estimates.probability((path) => gains[path]! > depositGain(path) + tie),
      valueAtRisk95: loss(quantiles.at(0.05)),
      expectedShortfall95: loss(quantiles.lowerTail(0.05)),
      valueAtRisk99: loss(quantiles.at(0.01)),
      expectedShortfall99: loss(quantiles.lowerTail(0.01)),
    };
  },
};

const loss = ({ value, se, form }: FormedEstimate): FormedEstimate => ({
  value: -value,
  se,
  form: (from, to) => 0 - form(from, to),
});
