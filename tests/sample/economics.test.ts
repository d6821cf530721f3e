import { describe, expect, test } from 'vitest';
import { comparisonModel } from '../../src/main/engine/budget/compare/comparisonModel.ts';
import { campaignModel } from '../../src/main/engine/campaign/campaignModel.ts';
import { runInline } from '../../src/main/engine/parallel.ts';
import { compilePlan } from '../../src/main/engine/portfolio/compilePlan.ts';
import type { PlanLookups } from '../../src/main/engine/portfolio/compile/lookups.ts';
import { portfolioModel } from '../../src/main/engine/portfolio/portfolioModel.ts';
import { sampleWorkspace } from '../../src/main/sample/index.ts';
import { monthEnds } from '../../src/main/sample/market/monthEnds.ts';
import type { CampaignResult } from '../../src/shared/campaignResult.ts';
import type { SimulationResult } from '../../src/shared/simulation.ts';

// The sample must make sense when it is run, not only when it is read. Bands are wide: they say what kind of a case
// it is, and hold whatever the seed.
const workspace = sampleWorkspace();

const lookups: PlanLookups = {
  product: (id) => workspace.products.find((p) => p.id === id),
  seriesGrowth(nameOrId) {
    const found = workspace.series.find(({ info }) => info.id === nameOrId || info.name === nameOrId);
    if (!found) return undefined;
    const { dates, values } = monthEnds(found.points);
    return {
      name: found.info.name,
      months: dates.slice(1).map((d) => d.slice(0, 7)),
      logReturns: values.slice(1).map((value, i) => Math.log(value / values[i]!)),
    };
  },
};

const simulate = (id: string): SimulationResult => {
  const { plan } = workspace.plans.find((p) => p.id === id)!;
  return runInline(portfolioModel, compilePlan({ ...plan, paths: 1000 }, lookups));
};

const campaign = (id: string, splitId: string): CampaignResult => {
  const { scenario } = workspace.campaigns.find((c) => c.id === id)!;
  const { split } = workspace.splits.find((s) => s.id === splitId)!;
  return runInline(campaignModel, { scenario: { ...scenario, paths: 300 }, split });
};

describe('the combinations', () => {
  const [conservative, balanced, growth] = ['conservative', 'balanced', 'growth'].map(simulate) as [
    SimulationResult,
    SimulationResult,
    SimulationResult,
  ];

  test('rise in volatility and in drawdown from conservative to growth', () => {
    const volatilities = [conservative, balanced, growth].map((r) => r.volatility.value);
    const drawdowns = [conservative, balanced, growth].map((r) => r.maxDrawdown.mean.value);
    expect(volatilities).toEqual(volatilities.toSorted((a, b) => a - b));
    expect(drawdowns).toEqual(drawdowns.toSorted((a, b) => a - b));
    expect(volatilities[0]).toBeLessThan(0.03);
    expect(volatilities[2]).toBeGreaterThan(0.1);
  });

  test('have modest returns that beat the deposit more often than not, and can lose', () => {
    for (const result of [conservative, balanced, growth]) {
      expect(result.moneyWeightedReturn.p50.value).toBeGreaterThan(0.008);
      expect(result.moneyWeightedReturn.p50.value).toBeLessThan(0.07);
      expect(result.beatDepositProbability.value).toBeGreaterThan(0.55);
    }
    expect(growth.lossProbability.value).toBeGreaterThan(0.02);
    expect(growth.lossProbability.value).toBeLessThan(0.35);
  });
});

describe('the campaigns', () => {
  test('the large one costs a few hundred yuan a customer, and may or may not pay back within three years', () => {
    const result = campaign('savings-and-wealth', 'standard');
    expect(result.cac.value!.value).toBeGreaterThan(250);
    expect(result.cac.value!.value).toBeLessThan(450);
    expect(result.roi.p5.value).toBeLessThan(0);
    expect(result.roi.p95.value).toBeGreaterThan(0.3);
    expect(result.profitProbability.value).toBeGreaterThan(0.5);
    expect(result.profitProbability.value).toBeLessThan(0.9);
    expect(result.payback.p50!.value).toBeGreaterThan(52);
    expect(result.payback.p50!.value).toBeLessThan(156);
    expect(result.notices).toEqual([]);
  });

  test('the pause rule bites on bad channels, leaves good ones alone, and is sometimes wrong', () => {
    const { channels } = campaign('savings-and-wealth', 'standard');
    const paused = new Map(channels.map((c) => [c.id, c.pause.probability.value]));
    expect(paused.get('short-video')).toBeGreaterThan(0.5);
    expect(paused.get('branch')).toBeLessThan(0.1);
    expect(paused.get('app-push')).toBeLessThan(0.1);
    expect(channels.some((c) => c.pause.falsePauses.value > 0.05)).toBe(true);
  });

  test('the small one is close to even', () => {
    const result = campaign('payroll-drive', 'standard');
    expect(result.roi.p5.value).toBeLessThan(-0.1);
    expect(result.roi.p95.value).toBeGreaterThan(0.1);
    expect(result.notices).toEqual([]);
  });

  test('the splits are a true choice: one brings more customers, the other more value', () => {
    const { scenario } = workspace.campaigns[0]!;
    const [standard, online] = workspace.splits.map((s) => s.split);
    const result = runInline(comparisonModel, {
      scenario: { ...scenario, paths: 300 },
      splits: [standard!, online!],
    });
    const winner = new Map(result.pairs[0]!.measures.map((m) => [m.measure, m.first.value]));
    expect(winner.get('npv')).toBeGreaterThan(0.6);
    expect(winner.get('npv')).toBeLessThan(0.97);
    expect(winner.get('customers')).toBeLessThan(0.2);
  });
});
