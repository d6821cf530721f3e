import { describe, expect, it } from 'vitest';
import {
  minimumShortfall,
  type ShortfallProblem,
} from '../../../src/main/engine/portfolio/frontier/minimumShortfall.ts';
import { annualisedReturn } from '../../../src/main/engine/portfolio/measures/annualisedReturn.ts';
import { highsSolver } from '../../../src/main/jobs/solvers/highsSolver.ts';
import { publishedFigure } from '../../support/expectedPortfolio.ts';
import { parity } from '../../support/parity.ts';
import { pypfoptCompleteReturns, pypfoptReturns } from '../../support/pypfoptPrices.ts';
import { hasSharedData } from '../../support/sharedData.ts';

/** Mean returns of each stock over its own days, as for the variance frontier; cases are the days that all have. */
function problem(): ShortfallProblem {
  const own = pypfoptReturns();
  const mean = own.tickers.map((_name, i) =>
    annualisedReturn(
      own.returns.map((row) => row[i]!).filter((r) => !Number.isNaN(r)),
      252,
    ),
  );
  return {
    mean,
    returns: pypfoptCompleteReturns(),
    level: 0.95,
    lower: mean.map(() => 0),
    upper: mean.map(() => 1),
    limits: [],
  };
}

describe.skipIf(!hasSharedData)('least expected shortfall of PyPortfolioOpt, 895 days of 20 stocks', () => {
  it('of all mixes', async () => {
    const block = 'min_cvar_95_daily_895_complete_rows';
    const absolute = publishedFigure('pypfopt', block, 'tol');
    expect(problem().returns).toHaveLength(895);
    const mix = minimumShortfall(problem(), await highsSolver());
    parity('minimum CVaR, return', mix.mean, publishedFigure('pypfopt', block, 'ret'), { absolute });
    parity('minimum CVaR, CVaR', mix.expectedShortfall, publishedFigure('pypfopt', block, 'cvar'), {
      absolute,
    });
  });

  it('of mixes that return 20 %', async () => {
    const block = 'cvar_target_ret_0.2';
    const mix = minimumShortfall({ ...problem(), atLeast: 0.2 }, await highsSolver());
    parity('CVaR at 20 % return', mix.expectedShortfall, publishedFigure('pypfopt', block, 'cvar'), {
      absolute: publishedFigure('pypfopt', block, 'tol'),
    });
    expect(mix.mean).toBeCloseTo(0.2, 9);
    expect(mix.binding).toContain('return');
  });
});
