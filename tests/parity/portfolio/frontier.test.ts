import { describe, expect, it } from 'vitest';
import type { Allocation } from '../../../src/main/engine/portfolio/frontier/allocation.ts';
import { longOnly, unlimited } from '../../../src/main/engine/portfolio/frontier/allocationProblem.ts';
import { frontierCorners } from '../../../src/main/engine/portfolio/frontier/criticalLine.ts';
import { equalRiskContribution } from '../../../src/main/engine/portfolio/frontier/equalRiskContribution.ts';
import { maximumSharpe } from '../../../src/main/engine/portfolio/frontier/maximumSharpe.ts';
import {
  efficientReturn,
  minimumVariance,
} from '../../../src/main/engine/portfolio/frontier/minimumVariance.ts';
import { annualisedReturn } from '../../../src/main/engine/portfolio/measures/annualisedReturn.ts';
import { pairwiseCovariance } from '../../../src/main/engine/stats/covariance.ts';
import {
  publishedFigure,
  publishedList,
  publishedMatrix,
  publishedTable,
} from '../../support/expectedPortfolio.ts';
import { parity, parityOfList } from '../../support/parity.ts';
import { pypfoptReturns } from '../../support/pypfoptPrices.ts';
import { hasSharedData } from '../../support/sharedData.ts';

/** Yearly means and covariances of the 20 stocks, each over the days that are there. */
function stocks(): { mean: number[]; covariance: number[][] } {
  const { tickers, returns } = pypfoptReturns();
  const year = publishedFigure('pypfopt', 'annualisation');
  return {
    mean: tickers.map((_name, i) =>
      annualisedReturn(
        returns.map((row) => row[i]!).filter((r) => !Number.isNaN(r)),
        year,
      ),
    ),
    covariance: pairwiseCovariance(returns).map((row) => row.map((value) => value * year)),
  };
}

function compare(name: string, ours: Allocation, figures: readonly ('ret' | 'vol' | 'sharpe')[]): void {
  const rate = publishedFigure('pypfopt', 'rf');
  const values = { ret: ours.mean, vol: ours.volatility, sharpe: (ours.mean - rate) / ours.volatility };
  for (const figure of figures)
    parity(`${name} ${figure}`, values[figure], publishedFigure('pypfopt', name, figure));
}

describe.skipIf(!hasSharedData)('mean–variance frontier of PyPortfolioOpt', () => {
  const all = ['ret', 'vol', 'sharpe'] as const;

  it('long only: least variance, highest Sharpe ratio, 25 % return', () => {
    const { mean, covariance } = stocks();
    const problem = longOnly(mean, covariance);
    compare('min_volatility_long_only', minimumVariance(problem), all);
    compare('max_sharpe_long_only', maximumSharpe(problem, 0.02), all);
    compare('efficient_return_0.25', efficientReturn(problem, 0.25), ['vol', 'sharpe']);
  });

  it('without bounds: the closed forms', () => {
    const { mean, covariance } = stocks();
    const problem = unlimited(mean, covariance);
    compare('min_volatility_unbounded_closed_form', minimumVariance(problem), all);
    compare('max_sharpe_unbounded_closed_form', maximumSharpe(problem, 0.02), all);
  });

  it('weights, as published', () => {
    const { tickers } = pypfoptReturns();
    const { mean, covariance } = stocks();
    const problem = longOnly(mean, covariance);
    const mixes = {
      min_volatility_long_only: minimumVariance(problem),
      max_sharpe_long_only: maximumSharpe(problem, 0.02),
    };
    for (const [name, { weights }] of Object.entries(mixes)) {
      const table = publishedTable('pypfopt', name, 'weights_computed_here');
      // Holdings that are not listed have no weight; the others are given with five decimals.
      const published = tickers.map((ticker) => table[ticker] ?? 0);
      parityOfList(`${name} weights`, weights, published, { absolute: 1e-5 });
    }
  });
});

describe.skipIf(!hasSharedData)('other mixes', () => {
  it('equal risk contribution, uncorrelated', () => {
    const variances = publishedList('lequant40', 'ERC_diag', 'cov_diag');
    const covariance = variances.map((value, i) => variances.map((_other, j) => (i === j ? value : 0)));
    parityOfList(
      'equal risk, diagonal',
      equalRiskContribution(covariance),
      publishedList('lequant40', 'ERC_diag', 'w'),
    );
  });

  it('equal risk contribution, Maillard example 2', () => {
    const ours = equalRiskContribution(publishedMatrix('lequant40', 'ERC_maillard_ex2', 'cov'));
    // Published in tenths of a percent.
    parityOfList('equal risk, Maillard', ours, publishedList('lequant40', 'ERC_maillard_ex2', 'w'), {
      absolute: 1e-3,
    });
  });

  it('corners of Markowitz and Todd, chapter 8', () => {
    const block = ['lequant40', 'CLA_markowitz_ch8'] as const;
    const mean = publishedList(...block, 'mu');
    const corners = frontierCorners(longOnly(mean, publishedMatrix(...block, 'cov')));
    const published = publishedMatrix(...block, 'corners');
    expect(corners).toHaveLength(published.length);
    published.forEach((corner, i) => parityOfList(`corner ${i}`, corners[i]!, corner, { absolute: 1e-9 }));
  });
});
