import { LabError } from '../../../../shared/errors/index.ts';
import { fillNormalSteps } from '../../random/fillNormalSteps.ts';
import { fillUniforms } from '../../random/fillUniforms.ts';
import { purposes } from '../../random/purposes.ts';
import { singleNormalOfWord } from '../../random/singleNormalOfWord.ts';
import { stationaryRegimes } from '../../stats/stationaryRegimes.ts';
import type { ReturnModel } from './returnModel.ts';
import type { RegimesSpec } from './returnSpec.ts';
import { excessOf, singleLaw } from './singleLaw.ts';

/**
 * Months of a market that stays calm or turbulent for a while (a Markov chain of two states): each regime has a
 * lognormal law of its own. A path begins in either regime with its long-run share of the months.
 * Source: Hamilton 1989, "A new approach to the economic analysis of nonstationary time series".
 */
export const regimes: ReturnModel<RegimesSpec> = {
  kind: 'regimes',
  prepare({ stay, laws }, seed) {
    stay.forEach((value, i) => {
      if (!(value >= 0 && value <= 1)) throw new LabError('returns.stay', { field: `stay[${i}]`, value });
    });
    const monthly = laws.map((law) => singleLaw({ ...law, kind: 'lognormal' }));
    const { factors } = monthly[0]!;
    if (monthly[1]!.factors !== factors) {
      throw new LabError('returns.size', { field: 'laws[1]', found: monthly[1]!.factors, expected: factors });
    }
    const firstShare = stationaryRegimes(stay)[0];
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
          const law = monthly[regime]!;
          const row = month * factors;
          for (let i = 0; i < factors; i += 1) {
            out[row + i] = law.start[i]! + law.start[i]! * excessOf(law, i, normals, row);
          }
        }
      },
    };
  },
};
