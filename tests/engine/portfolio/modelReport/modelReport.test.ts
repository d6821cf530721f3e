import { describe, expect, it } from 'vitest';
import type { MonthlyReturns, PlanLookups } from '../../../../src/main/engine/portfolio/compile/lookups.ts';
import { blendedViews } from '../../../../src/main/engine/portfolio/modelReport/blendedViews.ts';
import { modelReport } from '../../../../src/main/engine/portfolio/modelReport/modelReport.ts';
import { seriesFigures } from '../../../../src/main/engine/portfolio/modelReport/seriesFigures.ts';
import { prepareReturns } from '../../../../src/main/engine/portfolio/returns/index.ts';
import { plan as planSchema, type Plan, type PlanInput } from '../../../../src/shared/plan.ts';
import type { CalibrationFigure, ModelReport } from '../../../../src/shared/modelReport.ts';

const months = 216;

const law = (drift: number, volatility: number) => ({
  drift: [drift],
  volatility: [volatility],
  correlation: [[1]],
});

/** Eighteen years that a two-regime market gave: fat tails, clusters, a long bad stretch. */
function wild(): MonthlyReturns {
  const returns = prepareReturns(
    { kind: 'regimes', stay: [0.97, 0.9], laws: [law(0.12, 0.1), law(-0.3, 0.4)] },
    4,
  );
  const out = new Float64Array(months);
  returns.fill(0, months, out);
  return {
    name: 'Wild',
    months: Array.from(
      out,
      (_x, i) => `${2008 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    ),
    logReturns: Array.from(out, Math.log),
  };
}
const series = wild();
const lookups: PlanLookups = {
  product: () => undefined,
  seriesGrowth: (name) => (name === 'wild' ? series : undefined),
};

function planOf(input: Partial<PlanInput>): Plan {
  const holdings = [
    { weight: 0.5, series: 'wild' },
    { weight: 0.3, assumption: { drift: 0.03, volatility: 0.05 }, label: 'own' },
    { weight: 0.2, deposit: { kind: 'demand' as const, rate: 0.001 } },
  ];
  return planSchema.parse({ name: 'p', months: 12, initial: 1, holdings, ...input });
}

const report = (input: Partial<PlanInput> = {}): ModelReport => modelReport(planOf(input), lookups);

function reproduced(input: Partial<PlanInput>, figure: CalibrationFigure): boolean {
  return report(input).series[0]!.figures.find((one) => one.figure === figure)!.reproduced;
}

describe('figures of a series', () => {
  it('are those of hand-made months', () => {
    const figures = seriesFigures([
      ...Array.from({ length: 12 }, () => -0.01),
      ...Array.from({ length: 12 }, () => 0.03),
    ]);
    expect(figures.annualReturn).toBeCloseTo(Math.exp(0.12) - 1, 12);
    expect(figures.volatility).toBeCloseTo(0.02 * Math.sqrt((24 / 23) * 12), 12);
    expect(figures.worstMonth).toBeCloseTo(Math.exp(-0.01) - 1, 12);
    expect(figures.worstYear).toBeCloseTo(Math.exp(-0.12) - 1, 12);
    expect(figures.skewness).toBeCloseTo(0, 10);
    expect(figures.kurtosis).toBeCloseTo(1, 10);
    expect(figures.autocorrelation).toBeGreaterThan(0.8);
  });

  it('have no shape where nothing moves', () => {
    expect(seriesFigures(Array.from({ length: 24 }, () => 0.002))).toMatchObject({
      kurtosis: 3,
      clustering: 0,
    });
  });
});

describe('report of a model', () => {
  it('names what it judges, over which months, and what it cannot judge', () => {
    const { series: fits, assumed, views, model } = report();
    expect(fits).toMatchObject([{ series: 'Wild', months, from: '2008-01', to: '2025-12' }]);
    expect(assumed).toEqual([{ zh: 'own', en: 'own' }]);
    expect({ views, model }).toEqual({ views: [], model: 'lognormal' });
    expect(fits[0]!.figures.map(({ p5, p50, p95 }) => p5 <= p50 && p50 <= p95)).not.toContain(false);
  });

  it('says that lognormal months have the spread of a wild series, and neither its tails nor its clusters', () => {
    expect(reproduced({}, 'volatility')).toBe(true);
    expect(reproduced({}, 'annualReturn')).toBe(true);
    expect(reproduced({}, 'kurtosis')).toBe(false);
    expect(reproduced({}, 'clustering')).toBe(false);
  });

  it('says that single months of history keep the tails and lose the clusters, and that regimes keep both', () => {
    expect(reproduced({ model: 'historicalMonths' }, 'kurtosis')).toBe(true);
    expect(reproduced({ model: 'historicalMonths' }, 'clustering')).toBe(false);
    expect(reproduced({ model: 'regimes' }, 'kurtosis')).toBe(true);
    expect(reproduced({ model: 'regimes' }, 'clustering')).toBe(true);
    expect(reproduced({ model: 'studentT' }, 'kurtosis')).toBe(true);
  });

  it('shows drifts before and after views', () => {
    const view = { holding: 0, yearly: 0.2, confidence: 0.5 };
    const asked: Partial<PlanInput> = {
      model: 'blackLitterman',
      modelOptions: { blackLitterman: { views: [view] } },
    };
    const { views } = report(asked);
    expect(blendedViews(planOf(asked), lookups)).toEqual(views);
    expect(blendedViews(planOf({ ...asked, model: 'lognormal' }), lookups)).toEqual([]);
    expect(views.map(({ name }) => name.zh)).toEqual(['Wild', 'own']);
    expect(views[0]!.posterior).toBeCloseTo((views[0]!.prior + 0.2) / 2, 10);
    expect(views[1]!.posterior).toBeCloseTo(views[1]!.prior, 10);
  });

  it('has nothing to say of deposits', () => {
    const holdings = [{ weight: 1, deposit: { kind: 'demand' as const, rate: 0.001 } }];
    expect(report({ holdings })).toMatchObject({ series: [], assumed: [], views: [], notices: [] });
  });
});
