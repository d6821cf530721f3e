import { describe, expect, it } from 'vitest';
import { annualisedReturn } from '../../../src/main/engine/portfolio/measures/annualisedReturn.ts';
import { annualisedVolatility } from '../../../src/main/engine/portfolio/measures/annualisedVolatility.ts';
import { bernardoLedoit } from '../../../src/main/engine/portfolio/measures/bernardoLedoit.ts';
import { burkeRatio, modifiedBurkeRatio } from '../../../src/main/engine/portfolio/measures/burkeRatio.ts';
import { calmarRatio } from '../../../src/main/engine/portfolio/measures/calmarRatio.ts';
import { cumulativeReturn } from '../../../src/main/engine/portfolio/measures/cumulativeReturn.ts';
import { downsideDeviation } from '../../../src/main/engine/portfolio/measures/downsideDeviation.ts';
import { downsideFrequency } from '../../../src/main/engine/portfolio/measures/downsideFrequency.ts';
import { famaBeta } from '../../../src/main/engine/portfolio/measures/famaBeta.ts';
import { informationRatio } from '../../../src/main/engine/portfolio/measures/informationRatio.ts';
import { jensenAlpha } from '../../../src/main/engine/portfolio/measures/jensenAlpha.ts';
import { kappa } from '../../../src/main/engine/portfolio/measures/kappa.ts';
import { lowerPartialMoment } from '../../../src/main/engine/portfolio/measures/lowerPartialMoment.ts';
import { marketModel } from '../../../src/main/engine/portfolio/measures/marketModel.ts';
import { martinRatio } from '../../../src/main/engine/portfolio/measures/martinRatio.ts';
import { maxDrawdown } from '../../../src/main/engine/portfolio/measures/maxDrawdown.ts';
import { meanAbsoluteDeviation } from '../../../src/main/engine/portfolio/measures/meanAbsoluteDeviation.ts';
import { mSquared } from '../../../src/main/engine/portfolio/measures/mSquared.ts';
import { omegaSharpe } from '../../../src/main/engine/portfolio/measures/omegaSharpe.ts';
import { painIndex } from '../../../src/main/engine/portfolio/measures/painIndex.ts';
import { painRatio } from '../../../src/main/engine/portfolio/measures/painRatio.ts';
import { prospectRatio } from '../../../src/main/engine/portfolio/measures/prospectRatio.ts';
import {
  annualisedSharpeRatio,
  sharpeRatio,
} from '../../../src/main/engine/portfolio/measures/sharpeRatio.ts';
import { sortinoRatio } from '../../../src/main/engine/portfolio/measures/sortinoRatio.ts';
import { trackingError } from '../../../src/main/engine/portfolio/measures/trackingError.ts';
import { treynorRatio } from '../../../src/main/engine/portfolio/measures/treynorRatio.ts';
import { upperPartialMoment } from '../../../src/main/engine/portfolio/measures/upperPartialMoment.ts';
import { correlation } from '../../../src/main/engine/stats/correlation.ts';
import { kurtosis } from '../../../src/main/engine/stats/kurtosis.ts';
import { skewness } from '../../../src/main/engine/stats/skewness.ts';
import { publishedFigure } from '../../support/expectedPortfolio.ts';
import { parity } from '../../support/parity.ts';
import { hasSharedData, readSharedTable } from '../../support/sharedData.ts';

const managers = readSharedTable('portfolio/performanceanalytics/managers.csv');

/** A manager's months; blanks (before the first or after the last month) left out. */
function manager(name: string): number[] {
  const at = managers.headings.indexOf(name);
  return managers.rows
    .map((row) => row[at] ?? '')
    .filter((cell) => cell !== '')
    .map(Number);
}

function compare(block: string, figures: Readonly<Record<string, () => number>>): void {
  for (const [name, ours] of Object.entries(figures)) {
    parity(`${block} ${name}`, ours(), publishedFigure('performanceanalytics', block, name), {
      absolute: publishedFigure('performanceanalytics', block, 'tol'),
    });
  }
}

describe.skipIf(!hasSharedData)('PerformanceAnalytics', () => {
  it('HAM1 of managers, 132 months', () => {
    const r = manager('HAM1');
    const market = manager('SP500 TR');
    const bills = manager('US 3m TR');
    expect(r).toHaveLength(132);
    const flat = 0.035 / 12;
    compare('managers_HAM1', {
      ann_ret: () => annualisedReturn(r),
      ann_sd: () => annualisedVolatility(r),
      cum: () => cumulativeReturn(r),
      max_dd: () => maxDrawdown(r).depth,
      'sharpe_monthly_rf_.035/12': () => sharpeRatio(r, flat),
      'sharpe_ann_arith_rf_.035/12': () => annualisedSharpeRatio(r, flat),
      sharpe_ann_rf_US3m: () => annualisedSharpeRatio(r, bills),
      sortino_mar0: () => sortinoRatio(r),
      calmar: () => calmarRatio(r),
      'downside_dev_mar_.04/12': () => downsideDeviation(r, 0.04 / 12),
      skew_pop: () => skewness(r),
      kurt_pop: () => kurtosis(r),
      corr_SP500: () => correlation(r, market),
      TE_SP500: () => trackingError(r, market),
      IR_SP500: () => informationRatio(r, market),
      beta_rf: () => marketModel(r, market, bills).beta,
      alpha_rf: () => marketModel(r, market, bills).alpha,
      treynor_rf: () => treynorRatio(r, market, bills),
    });
  });

  it('annualised return of every manager, each over its own months', () => {
    for (const name of ['HAM1', 'HAM2', 'HAM3', 'HAM4', 'HAM5', 'HAM6', 'EDHEC LS EQ', 'SP500 TR']) {
      const theirs = publishedFigure('performanceanalytics', 'managers_ann_ret', name);
      parity(`annualised return ${name}`, annualisedReturn(manager(name)), theirs, { absolute: 1e-4 });
    }
  });

  it("Bacon's portfolio, 24 months", () => {
    const table = readSharedTable('portfolio/performanceanalytics/portfolio_bacon.csv').rows;
    const r = table.map((row) => Number(row[1]));
    const benchmark = table.map((row) => Number(row[2]));
    expect(r).toHaveLength(24);
    const minimum = publishedFigure('performanceanalytics', 'bacon', 'MAR');
    compare('bacon', {
      downside_dev: () => downsideDeviation(r, minimum),
      downside_potential: () => lowerPartialMoment(r, minimum, 1),
      downside_freq: () => downsideFrequency(r, minimum),
      upside_risk: () => Math.sqrt(upperPartialMoment(r, minimum, 2)),
      upside_potential: () => upperPartialMoment(r, minimum, 1),
      mean_abs_dev: () => meanAbsoluteDeviation(r),
      pain_index: () => painIndex(r),
      pain_ratio: () => painRatio(r),
      ulcer_based_martin: () => martinRatio(r),
      kappa_l2: () => kappa(r, minimum, 2),
      omega_sharpe: () => omegaSharpe(r, minimum),
      bernardo_ledoit: () => bernardoLedoit(r),
      fama_beta: () => famaBeta(r, benchmark),
      jensen_alpha: () => jensenAlpha(r, benchmark),
      m_squared: () => mSquared(r, benchmark),
      burke: () => burkeRatio(r),
      modified_burke: () => modifiedBurkeRatio(r),
      'prospect_mar_.05': () => prospectRatio(r, 0.05),
    });
  });
});
