import { describe, expect, it } from 'vitest';
import { annualisedReturn } from '../../../src/main/engine/portfolio/measures/annualisedReturn.ts';
import { covarianceMatrix } from '../../../src/main/engine/stats/covariance.ts';
import { publishedFigure, publishedList, publishedMatrix } from '../../support/expectedPortfolio.ts';
import { parityOfList } from '../../support/parity.ts';
import { pypfoptReturns } from '../../support/pypfoptPrices.ts';
import { hasSharedData } from '../../support/sharedData.ts';

describe.skipIf(!hasSharedData)('PyPortfolioOpt', () => {
  it('mean historical return of 20 stocks', () => {
    const { tickers, returns } = pypfoptReturns();
    expect(returns).toHaveLength(7125);
    const year = publishedFigure('pypfopt', 'annualisation');
    const ours = tickers.map((_name, i) =>
      annualisedReturn(
        returns.map((row) => row[i]!).filter((r) => !Number.isNaN(r)),
        year,
      ),
    );
    // Published with seven decimals.
    parityOfList('mean historical return', ours, publishedList('pypfopt', 'mean_historical_return'), {
      absolute: 1e-6,
    });
  });

  it('sample covariance of 5 × 3', () => {
    const prices = publishedMatrix('pypfopt', 'sample_cov_5x3', 'prices');
    const returns = prices.slice(1).map((row, day) => row.map((price, i) => price / prices[day]![i]! - 1));
    const ours = covarianceMatrix(returns);
    publishedMatrix('pypfopt', 'sample_cov_5x3', 'cov_daily').forEach((row, i) =>
      parityOfList(`sample covariance [${i}]`, ours[i]!, row),
    );
  });
});
