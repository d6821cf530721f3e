import { LabError } from '../../../../shared/errors/index.ts';
import { exp } from '../../math/exp.ts';
import { stepsPerUnit } from '../../math/exp2Steps.ts';
import { fillNormalSteps } from '../../random/fillNormalSteps.ts';
import { purposes } from '../../random/purposes.ts';
import { UniformStream } from '../../random/uniformStream.ts';
import { logGammaVariate } from '../../random/variates/logGammaVariate.ts';
import { growthOfLog } from './growthOfLog.ts';
import { monthlyLaw } from './monthlyLaw.ts';
import type { ReturnModel } from './returnModel.ts';
import type { StudentSpec } from './returnSpec.ts';

/**
 * Multivariate Student-t months: log growth = (drift - σ²/2) / 12 + σ/√12 · √((ν - 2) / W) · (L z), with W the
 * chi-square of ν degrees of freedom of (seed, path, month), common to all factors. So bad months of all factors come
 * together, and each factor has the volatility given.
 */
export const studentT: ReturnModel<StudentSpec> = {
  kind: 'studentT',
  prepare(spec, seed) {
    const { factors, mean, loading, shape, rootOfShape } = studentLaw(spec);
    const stream = new UniformStream(seed, purposes.studentScale);
    let normals = new Float64Array(0);
    return {
      factors,
      fill(path, months, out) {
        if (normals.length < months * factors) normals = new Float64Array(months * factors);
        fillNormalSteps(seed, purposes.returns, path, months, factors, normals);
        for (let month = 0; month < months; month += 1) {
          stream.moveTo(path, month);
          // √((ν − 2) / W) with W / 2 of the gamma law.
          const scale = rootOfShape * exp(-logGammaVariate(shape, stream) / 2);
          const row = month * factors;
          for (let i = 0; i < factors; i += 1) {
            let shock = 0;
            for (let k = 0; k <= i; k += 1) shock += loading[i * factors + k]! * normals[row + k]!;
            out[row + i] = growthOfLog(mean[i]! + scale * shock);
          }
        }
      },
    };
  },
};

/** What all months have in common. */
interface StudentLaw {
  readonly factors: number;
  /** Of monthly log growth, by factor; and on the normals, [factor][factor], flat. */
  readonly mean: Float64Array;
  readonly loading: Float64Array;
  /** Of the gamma law of W / 2: ν / 2. */
  readonly shape: number;
  /** √((ν − 2) / 2) */
  readonly rootOfShape: number;
}

/** @throws LabError `returns.degreesOfFreedom`, and as `monthlyLaw` */
export function studentLaw(spec: StudentSpec): StudentLaw {
  const { degreesOfFreedom: nu } = spec;
  if (!(nu > 2 && Number.isFinite(nu))) throw new LabError('returns.degreesOfFreedom', { value: nu });
  const { factors, logMean, loading } = monthlyLaw({ ...spec, kind: 'lognormal' });
  return {
    factors,
    // The law counts in steps of a faster exponential, whose range tails like these may leave.
    mean: logMean.map((value) => value / stepsPerUnit),
    loading: loading.map((value) => value / stepsPerUnit),
    shape: nu / 2,
    rootOfShape: Math.sqrt((nu - 2) / 2),
  };
}
