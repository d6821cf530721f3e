import { describe, it } from 'vitest';
import { prepareReturns } from '../../../src/main/engine/portfolio/returns/index.ts';
import { lowerTailMean } from '../../../src/main/engine/stats/expectedShortfall.ts';
import { quantileSorted, sorted } from '../../../src/main/engine/stats/quantile.ts';
import {
  standardErrorOfLowerTailMean,
  standardErrorOfQuantile,
} from '../../../src/main/engine/stats/standardErrors.ts';
import { publishedFigure } from '../../support/expectedPortfolio.ts';
import { parityWithin } from '../../support/parity.ts';
import { hasSharedData } from '../../support/sharedData.ts';

/** Months of the model in units of their deviation. */
function months(nu: number): Float64Array {
  const volatility = 0.12;
  const returns = prepareReturns(
    {
      kind: 'studentT',
      drift: [volatility ** 2 / 2],
      volatility: [volatility],
      correlation: [[1]],
      degreesOfFreedom: nu,
    },
    20_260_701,
  );
  const length = 480;
  const paths = 500;
  const out = new Float64Array(length);
  const all = new Float64Array(length * paths);
  for (let path = 0; path < paths; path += 1) {
    returns.fill(path, length, out);
    all.set(
      out.map((growth) => Math.log(growth) / (volatility / Math.sqrt(12))),
      path * length,
    );
  }
  return sorted(all);
}

describe.skipIf(!hasSharedData)('simulated Student-t months', () => {
  it.each([4, 5])('%i degrees of freedom', (nu) => {
    const ascending = months(nu);
    const theirs = (name: string): number =>
      publishedFigure('closed_forms', 'student_t_unit_variance', `nu${nu}`, name);
    for (const [percent, tail] of [
      [95, 0.05],
      [99, 0.01],
    ] as const) {
      parityWithin(
        `simulated t${nu} VaR${percent}`,
        { value: -quantileSorted(ascending, tail), se: standardErrorOfQuantile(ascending, tail) },
        theirs(`VaR${percent}`),
      );
      parityWithin(
        `simulated t${nu} ES${percent}`,
        { value: -lowerTailMean(ascending, tail), se: standardErrorOfLowerTailMean(ascending, tail) },
        theirs(`ES${percent}`),
      );
    }
  });
});
