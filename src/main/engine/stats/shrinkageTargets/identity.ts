import { samplingVariance } from './samplingVariance.ts';
import type { ShrinkageTarget } from './shrinkageTarget.ts';
import { squaredDistance } from './squaredDistance.ts';

/** All variables alike and uncorrelated: the mean variance on the diagonal. */
export const identityTarget: ShrinkageTarget = {
  estimate(sample, centred) {
    const level = sample.reduce((sum, row, i) => sum + row[i]!, 0) / sample.length;
    const target = sample.map((row, i) => row.map((_value, j) => (i === j ? level : 0)));
    const distance = squaredDistance(sample, target);
    const noise = samplingVariance(sample, centred) / centred.length;
    return { target, intensity: distance > 0 ? Math.min(1, noise / distance) : 0 };
  },
};
