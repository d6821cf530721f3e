import { describe, expect, test } from 'vitest';
import type { CampaignTarget } from '../../../../src/shared/campaign.ts';
import { campaignModel } from '../../../../src/main/engine/campaign/campaignModel.ts';
import { runInline } from '../../../../src/main/engine/parallel.ts';
import { sampleWorkspace } from '../../../../src/main/sample/index.ts';
import { goalsOf, outcomeKeys, outcomeOf } from '../../../../src/renderer/pages/campaign/results/outcomes.ts';

const sample = sampleWorkspace();
const { scenario } = sample.campaigns[0]!;
const name = { zh: '目标', en: 'Goal' };
const target = (change: Partial<CampaignTarget>): CampaignTarget => ({
  id: 'x',
  name,
  measure: 'customers',
  goal: 0.1,
  sense: 'atLeast',
  ...change,
});
const valuesOf = (targets: CampaignTarget[], key: Parameters<typeof goalsOf>[1]): number[] =>
  goalsOf({ ...scenario, targets }, key).map(({ value }) => value);

describe('the goals marked in a distribution', () => {
  test('are in the unit of the figure: what is added to a base, or a difference from it', () => {
    expect(valuesOf([target({ base: 50_000 })], 'customers')).toEqual([5000]);
    expect(valuesOf([target({ measure: 'cac', base: 440, goal: -0.25, sense: 'atMost' })], 'cac')).toEqual([
      330,
    ]);
    expect(valuesOf([target({ measure: 'roi', base: 0.2, goal: 0.3 })], 'roi')[0]).toBeCloseTo(0.26, 12);
    expect(valuesOf([target({ measure: 'npv', goal: 1e6 })], 'npv')).toEqual([1e6]);
  });

  test('are those of the whole campaign at its end alone', () => {
    const parts = [
      target({ channel: 'branch' }),
      target({ segment: 'young' }),
      target({ product: 'bond-fund-a' }),
      target({ week: 12 }),
      target({ measure: 'kept' }),
    ];
    expect(valuesOf(parts, 'customers')).toEqual([]);
    expect(valuesOf([target({ week: 25, goal: 9 })], 'customers')).toEqual([9]);
  });
});

test('a share of the futures that meet a goal is what the run says of the target', () => {
  const split = sample.splits[0]!.split;
  const goal = target({ goal: 10_000 });
  const result = runInline(campaignModel, { scenario: { ...scenario, paths: 256, targets: [goal] }, split });
  const { edges, counts } = outcomeOf(result, 'customers')!.histogram;
  const at = edges.indexOf(10_000);
  expect(at).toBeGreaterThan(0);
  const above = counts.slice(at).reduce((sum, count) => sum + count, 0) / result.paths;
  expect(above).toBe(result.targets[0]!.probability.value);
});

test('nobody has no cost per customer to show', () => {
  const split = { ...sample.splits[0]!.split, total: 0 };
  const result = runInline(campaignModel, { scenario: { ...scenario, paths: 8 }, split });
  expect(outcomeKeys.filter((key) => outcomeOf(result, key) === null)).toEqual(['cac']);
});
