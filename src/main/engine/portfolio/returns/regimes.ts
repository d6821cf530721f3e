import { LabError } from '../../../../shared/errors/index.ts';
import { fillNormalSteps } from '../../random/fillNormalSteps.ts';
import { fillUniforms } from '../../random/fillUniforms.ts';
import { purposes } from '../../random/purposes.ts';
import { singleNormalOfWord } from '../../random/singleNormalOfWord.ts';
import { stationaryRegimes } from '../../stats/stationaryRegimes.ts';
import type { ReturnModel } from './returnModel.ts';
import type { RegimesSpec } from './returnSpec.ts';
import { excessOf, singleLaw, type SingleLaw } from './singleLaw.ts';

/**
 * Months of a market that stays calm or turbulent for a while (a Markov chain of two states): each regime has a
 * lognormal law of its own. A path begins in either regime with its long-run share of the months.
 * Source: Hamilton 1989, "A new approach to the economic analysis of nonstationary time series".
 */
export const regimes: ReturnModel<RegimesSpec> = {
  kind: 'regimes',
  prepare(spec, seed) {
    const { factors, stay, firstShare, laws } = marketRegimes(spec);
    const uniform = new Float64Array(1);
    let normals = new Float64Array(0);
    return {
      factors,
      fill(path, months, out) {
        if (normals.length < months * factors) normals = new Float64Array(months * factors);
        fillNormalSteps(seed, purposes.returns, path, months, factors, normals, singleNormalOfWord);
        let regime = 0;
        for (let month = 0; month < months; month += 1) {
          fillUniforms(seed, purposes.regimes, path, month, 1, uniform);
          if (month === 0) regime = uniform[0]! < firstShare ? 0 : 1;
          else if (uniform[0]! >= stay[regime]!) regime = 1 - regime;
          const law = laws[regime]!;
          const row = month * factors;
          for (let i = 0; i < factors; i += 1) {
            out[row + i] = law.start[i]! + law.start[i]! * excessOf(law, i, normals, row);
          }
        }
      },
    };
  },
};

/** What all months have in common. */
interface MarketRegimes {
  readonly factors: number;
  /** Probability that a month of the regime is followed by another, by regime. */
  readonly stay: readonly [number, number];
  /** Share of all months that the first regime has in the long run. */
  readonly firstShare: number;
  /** By regime. */
  readonly laws: readonly [SingleLaw, SingleLaw];
}

/** @throws LabError `returns.stay`, `returns.size`, and as `singleLaw` */
export function marketRegimes({ stay, laws: [calm, turbulent] }: RegimesSpec): MarketRegimes {
  stay.forEach((value, i) => {
    if (!(value >= 0 && value <= 1)) throw new LabError('returns.stay', { field: `stay[${i}]`, value });
  });
  const first = singleLaw({ ...calm, kind: 'lognormal' });
  const second = singleLaw({ ...turbulent, kind: 'lognormal' });
  const { factors } = first;
  if (second.factors !== factors) {
    throw new LabError('returns.size', { field: 'laws[1]', found: second.factors, expected: factors });
  }
  return { factors, stay, firstShare: stationaryRegimes(stay)[0], laws: [first, second] };
}
