import { correlationOf } from '../correlation.ts';
import type { Matrix } from '../matrix.ts';
import { samplingVariance } from './samplingVariance.ts';
import type { ShrinkageTarget } from './shrinkageTarget.ts';
import { squaredDistance } from './squaredDistance.ts';

/** The sample's own variances, and its mean correlation between every two variables. */
export const constantCorrelationTarget: ShrinkageTarget = {
  estimate(sample, centred) {
    const n = sample.length;
    const correlations = correlationOf(sample);
    const sum = correlations.reduce((total, row) => total + row.reduce((part, x) => part + x, 0), 0);
    const common = n > 1 ? (sum - n) / (n * (n - 1)) : 0;
    const target = sample.map((row, i) =>
      row.map((value, j) =>
        i === j ? value : common * Math.sqrt(varianceOf(sample, i) * varianceOf(sample, j)),
      ),
    );
    const distance = squaredDistance(target, sample);
    const noise = samplingVariance(sample, centred) - targetCovariance(sample, centred, common);
    const intensity = distance > 0 ? Math.max(0, Math.min(1, noise / distance / centred.length)) : 0;
    return { target, intensity };
  },
};

/** Sum of the covariances between target and sample (ρ̂ in the paper). */
function targetCovariance(sample: Matrix, centred: Matrix, common: number): number {
  let sum = 0;
  for (const row of centred) {
    for (let i = 0; i < sample.length; i += 1) {
      // A series that never moves has nothing to say about the others.
      if (varianceOf(sample, i) === 0) continue;
      const own = row[i]! * row[i]! - varianceOf(sample, i);
      sum += own * own;
      for (let j = 0; j < sample.length; j += 1) {
        if (i === j) continue;
        const ratio = Math.sqrt(varianceOf(sample, j) / varianceOf(sample, i));
        sum += common * ratio * own * (row[i]! * row[j]! - sample[i]![j]!);
      }
    }
  }
  return sum / centred.length;
}

function varianceOf(sample: Matrix, i: number): number {
  return sample[i]![i]!;
}
