import { describe, expect, test } from 'vitest';
import { challengeRequest, type ChallengedAssumption } from '../../../../src/shared/challenge.ts';
import { campaignModel } from '../../../../src/main/engine/campaign/campaignModel.ts';
import { challengeModel } from '../../../../src/main/engine/budget/challenge/challengeModel.ts';
import { expectedNpv } from '../../../../src/main/engine/budget/expectedNpv.ts';
import { runInline } from '../../../../src/main/engine/parallel.ts';
import { plainScenario, plainSplit } from '../../campaign/support/scenario.ts';

/** One channel that brings many poor customers, one that brings few rich enough to pay for themselves. */
const scenario = plainScenario({
  channels: ['mail', 'radio'].map((id) => ({
    id,
    name: id,
    cost: { kind: 'perThousand' as const, price: id === 'mail' ? 1000 : 1500 },
    capacity: 1e6,
  })),
  funnel: ['mail', 'radio'].map((channel) => ({
    channel,
    click: channel === 'mail' ? 0.1 : { low: 0.08, likely: 0.1, high: 0.12 },
    account: 0.2,
    product: 0.5,
    kept: 0.8,
  })),
});
const cheap = plainSplit(20_000, ['mail']);
const dear = plainSplit(20_000, ['radio']);
const ask = (splits = [dear, cheap]) =>
  challengeRequest.parse({ scenario, splits, change: 0.25, paths: 200 });
const result = runInline(challengeModel, ask());
const find = (assumption: ChallengedAssumption) =>
  result.challenges.find((one) => one.assumption === assumption)!;

describe('challenging a verdict', () => {
  test('the base case is that of a run of its own, and its best split has the highest mean', () => {
    const own = runInline(campaignModel, { scenario: { ...scenario, paths: 200 }, split: cheap });
    expect(result.base.best).toBe(1);
    expect(result.base.splits[1]!.npv.value).toBeCloseTo(own.npv.mean.value, 6);
    expect(result.base.splits[1]!.npv.se).toBeCloseTo(own.npv.mean.se, 6);
    expect(result.base.splits[1]!.profit.value).toBe(own.profitProbability.value);
    expect(result.base.splits[1]!.change).toEqual({ value: 0, se: 0 });
    expect(result.base.holds!.value).toBeGreaterThan(0.9);
  });

  test('each case is a run with that assumption alone changed, its change paired', () => {
    const { low, high } = find('margin');
    const products = scenario.products.map((product) => ({ ...product, margin: product.margin * 1.25 }));
    const own = runInline(campaignModel, { scenario: { ...scenario, products, paths: 200 }, split: cheap });
    expect([low.factor, high.factor]).toEqual([0.75, 1.25]);
    expect(high.splits[1]!.npv.value).toBeCloseTo(own.npv.mean.value, 6);
    const { change } = high.splits[1]!;
    expect(change.value).toBeCloseTo(own.npv.mean.value - result.base.splits[1]!.npv.value, 6);
    expect(change.se).toBeLessThan(high.splits[1]!.npv.se);
  });

  test('the list begins with what moves the best split most', () => {
    const swings = result.challenges.map(({ low, high }) =>
      Math.max(...[low, high].map(({ splits }) => Math.abs(splits[1]!.change.value))),
    );
    expect(swings).toEqual(swings.toSorted((a, b) => b - a));
  });

  test('at the factor found, the best split just breaks even', () => {
    // Worth rises in proportion to the margin, 20,000 are spent.
    const worth = expectedNpv({ scenario, split: cheap }) + 20_000;
    expect(find('margin').breaksEven).toBeCloseTo(20_000 / worth, 6);
    expect(find('price').turns).toBeNull();
  });

  test('a split against its own copy never wins, and alone it has no rival', () => {
    const twice = runInline(challengeModel, ask([cheap, cheap]));
    for (const one of [twice.base, ...twice.challenges.flatMap(({ low, high }) => [low, high])]) {
      expect(one.holds!.value).toBe(0);
    }
    expect(twice.challenges.every(({ turns }) => turns === null)).toBe(true);
    const alone = runInline(challengeModel, ask([cheap]));
    expect(alone.base.holds).toBeNull();
    expect(alone.challenges.map(({ low }) => low.splits[0])).toEqual(
      twice.challenges.map(({ low }) => low.splits[0]),
    );
  });
});
