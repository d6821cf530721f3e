import { describe, expect, it } from 'vitest';
import { compileHistory } from '../../../../src/main/engine/portfolio/history/compileHistory.ts';
import { historyResult } from '../../../../src/main/engine/portfolio/history/historyResult.ts';
import { monthlyGrowth } from '../../../../src/main/engine/portfolio/history/monthlyGrowth.ts';
import { annualisedVolatility } from '../../../../src/main/engine/portfolio/measures/annualisedVolatility.ts';
import { plan } from '../../../../src/shared/plan.ts';
import type { SeriesPoints } from '../../../../src/shared/series.ts';
import { hasSharedData, readSharedTable } from '../../../support/sharedData.ts';

function read(name: string): SeriesPoints {
  const { rows } = readSharedTable(`portfolio/cn-market/${name}.csv`);
  return { dates: rows.map((row) => row[0]!), values: rows.map((row) => Number(row[1])) };
}

describe.skipIf(!hasSharedData)('replay on CSI 300, treasury and credit bonds since 2008', () => {
  const combination = plan.parse({
    name: '40 % savings, 30 % treasury, 10 % credit, 20 % CSI 300',
    months: 120,
    initial: 100_000,
    monthly: 1000,
    rebalance: 'yearly',
    holdings: [
      {
        weight: 0.4,
        deposit: {
          kind: 'tiered',
          bands: [
            { from: 0, rate: 0.005 },
            { from: 50_000, rate: 0.012 },
          ],
        },
      },
      { weight: 0.2, series: 'hs300_idx' },
      { weight: 0.3, series: 'treasury_idx' },
      { weight: 0.1, series: 'credit_idx' },
    ],
  });
  const lookups = {
    product: () => undefined,
    seriesGrowth: (name: string) => monthlyGrowth(name, read(name)),
  };
  const result = historyResult(compileHistory(combination, lookups));

  it('finds the volatilities and correlations that are known of these markets', () => {
    const [stocks] = result.calibration;
    // The facts are stated for simple monthly returns up to 2026-06.
    expect(result.endDate).toBe('2026-06-30');
    const volatilities = ['hs300_idx', 'treasury_idx', 'credit_idx'].map((name) =>
      annualisedVolatility(
        lookups
          .seriesGrowth(name)
          .logReturns.slice(-result.months)
          .map((growth) => Math.exp(growth) - 1),
      ).toFixed(3),
    );
    expect(volatilities).toEqual(['0.250', '0.027', '0.018']);
    expect(result.correlation[0]![1]!.toFixed(2)).toBe('-0.23');
    expect(result.correlation[1]![2]!.toFixed(2)).toBe('0.61');
    // Daily closes fell by 72.3 % from 2007-10-16 to 2008-11-04; month ends since 2008-01 see most of it.
    expect(stocks!.maxDrawdown.depth).toBeGreaterThan(0.6);
    expect(stocks!.maxDrawdown.troughDate).toBe('2008-10-31');
  });

  it('conserves money and counts its windows', () => {
    const { split, outcome } = result.replay;
    const end = split.paidIn - split.withdrawn + split.interest + split.market - split.fees;
    expect(end / outcome.endValue).toBeCloseTo(1, 9);
    expect(split.paidIn).toBe(100_000 + 1000 * result.months);
    expect(result.windows!.count).toBe(result.months - 119);
    expect(result.windows!.worst.gain).toBeLessThanOrEqual(result.windows!.median.gain);
    expect(result.startDate).toBe('2008-01-31');
  });

  it('says what was cut of the longer series', () => {
    expect(result.notices.map(({ code, values }) => [code, values['series'] ?? ''])).toEqual(
      expect.arrayContaining([
        ['series.cut', 'hs300_idx'],
        ['series.cut', 'credit_idx'],
        ['history.ratesOfPlan', ''],
      ]),
    );
  });
});
