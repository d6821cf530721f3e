import { describe, expect, test } from 'vitest';
import type { EstimatedTarget } from '../../../src/shared/campaignEstimate.ts';
import { campaignModel } from '../../../src/main/engine/campaign/campaignModel.ts';
import { compileCampaign } from '../../../src/main/engine/campaign/compile/compileCampaign.ts';
import { parameterOf } from '../../../src/main/engine/campaign/compile/uncertain.ts';
import { estimateResults } from '../../../src/main/engine/campaign/result/estimateResults.ts';
import { runInline } from '../../../src/main/engine/parallel.ts';
import { purposes } from '../../../src/main/engine/random/purposes.ts';
import { UniformStream } from '../../../src/main/engine/random/uniformStream.ts';
import { betaQuantile } from '../../../src/main/engine/stats/betaQuantile.ts';
import { plainScenario, plainSplit } from './support/scenario.ts';

const name = { zh: '目标', en: 'Goal' };
const target = (change: Partial<EstimatedTarget>): EstimatedTarget => ({
  id: 'a',
  name,
  unit: 'score',
  goal: 5,
  sense: 'atLeast',
  range: { low: 0, likely: 5, high: 10 },
  ...change,
});
const told = (change: Partial<EstimatedTarget>) =>
  estimateResults({ ...plainScenario(), estimates: [target(change)] })[0]!;

describe('a goal on the team’s own range', () => {
  test('has even chances in the middle of an even range', () => {
    const { probability, mean, p50 } = told({});
    expect(probability).toBeCloseTo(0.5, 12);
    expect(mean).toBe(5);
    expect(p50).toBeCloseTo(5, 12);
  });

  test('is met or not where the range leaves no doubt', () => {
    const sure = { low: 4, likely: 4, high: 4 };
    expect(told({ range: sure, goal: 4 }).probability).toBe(1);
    expect(told({ range: sure, goal: 4, sense: 'atMost' }).probability).toBe(1);
    expect(told({ range: sure, goal: 4.1 }).probability).toBe(0);
    expect(told({ goal: 11 }).probability).toBe(0);
    expect(told({ goal: -1 }).probability).toBe(1);
    expect(told({ goal: -1, sense: 'atMost' }).probability).toBe(0);
  });

  test('agrees with Beta(5, 1) and Beta(1, 5), whose distribution functions are powers', () => {
    // likely = high: shapes 1 and 5 from the other side; I_x(5, 1) = x⁵.
    const range = { low: -1, likely: 1, high: 1 };
    const { probability, p5, p95 } = told({ range, goal: 0 });
    expect(probability).toBeCloseTo(1 - 0.5 ** 5, 12);
    expect(p5).toBeCloseTo(-1 + 2 * 0.05 ** 0.2, 10);
    expect(p95).toBeCloseTo(-1 + 2 * 0.95 ** 0.2, 10);
    const mirrored = told({ range: { low: -1, likely: -1, high: 1 }, goal: 0, sense: 'atMost' });
    expect(mirrored.probability).toBeCloseTo(1 - 0.5 ** 5, 12);
  });

  test('agrees with 200,000 draws of the same range', () => {
    const range = { low: 0.84, likely: 0.89, high: 0.94 };
    const parameter = parameterOf(range);
    const source = new UniformStream(3, purposes.campaignParameters);
    const goal = 0.9;
    const n = 200_000;
    let met = 0;
    for (let i = 0; i < n; i += 1) if (parameter.draw(source) >= goal) met += 1;
    const { probability } = told({ unit: 'share', range, goal });
    expect(Math.abs(met / n - probability)).toBeLessThan(
      4 * Math.sqrt((probability * (1 - probability)) / n),
    );
  });

  test('is in the answer beside those that are simulated, and changes nothing of them', () => {
    const scenario = plainScenario({ targets: [{ id: 'a', name, measure: 'kept', goal: 100 }] });
    const split = plainSplit(10_000);
    const plain = runInline(campaignModel, { scenario, split });
    const both = runInline(campaignModel, { scenario: { ...scenario, estimates: [target({})] }, split });
    expect(plain.estimates).toEqual([]);
    expect(both).toEqual({ ...plain, estimates: both.estimates });
    expect(both.estimates.map(({ id }) => id)).toEqual(['a']);
  });

  test('has an id of its own among its like', () => {
    const scenario = { ...plainScenario(), estimates: [target({}), target({})] };
    expect(() => compileCampaign({ scenario, split: plainSplit(1) })).toThrow(/estimates/);
  });
});

test('the Beta quantile turns the distribution function round', () => {
  for (const p of [0.001, 0.05, 0.5, 0.95]) {
    expect(betaQuantile(p, 5, 1)).toBeCloseTo(p ** 0.2, 12);
    expect(betaQuantile(p, 1, 5)).toBeCloseTo(1 - (1 - p) ** 0.2, 12);
    expect(betaQuantile(p, 1, 1)).toBeCloseTo(p, 12);
  }
});
