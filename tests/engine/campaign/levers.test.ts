import { describe, expect, test } from 'vitest';
import type { CampaignScenarioInput } from '../../../src/shared/campaign.ts';
import { leastChange } from '../../../src/main/engine/campaign/levers/leastChange.ts';
import { leversModel } from '../../../src/main/engine/campaign/levers/leversModel.ts';
import { runInline } from '../../../src/main/engine/parallel.ts';
import { plainScenario, plainSplit } from './support/scenario.ts';

/** What 10,000 yuan → 100,000 contacts → 1,000 customers would need for a target. */
function levers(target: Partial<NonNullable<CampaignScenarioInput['targets']>[number]>) {
  const targets = [{ id: 'a', name: 'A', measure: 'customers' as const, goal: 0, ...target }];
  const result = runInline(leversModel, { scenario: plainScenario({ targets }), split: plainSplit(10_000) })
    .targets[0]!;
  return {
    ...result,
    factors: Object.fromEntries(result.levers.map(({ lever, factor }) => [lever, factor])),
  };
}

describe('what it would take to reach a target', () => {
  test('says nothing where it is met', () => {
    expect(levers({ goal: 1000 })).toMatchObject({ figure: 1000, met: true, levers: [] });
  });

  test('finds the factor of each input alone', () => {
    const { figure, met, factors } = levers({ goal: 1500 });
    expect([figure, met]).toEqual([1000, false]);
    expect(factors['total']).toBeCloseTo(1.5, 5);
    expect(factors['price']).toBeCloseTo(1 / 1.5, 5);
    // Rates of .15, .3 and .75 instead of .1, .2 and .5, as factors of the odds.
    expect(factors['click']).toBeCloseTo((0.15 / 0.85) * 9, 5);
    expect(factors['account']).toBeCloseTo((0.3 / 0.7) * 4, 5);
    expect(factors['product']).toBeCloseTo(3, 5);
    expect([factors['kept'], factors['balance'], factors['margin']]).toEqual([null, null, null]);
  });

  test('puts the least effort first and the impossible last', () => {
    const order = levers({ goal: 1500 }).levers;
    const efforts = order.map(({ factor }) => (factor === null ? Infinity : Math.max(factor, 1 / factor)));
    expect(efforts).toEqual(efforts.toSorted((a, b) => a - b));
  });

  test('works downwards too', () => {
    const { factors } = levers({ measure: 'cac', goal: 8, sense: 'atMost' });
    expect(factors['price']).toBeCloseTo(0.8, 5);
    expect(factors['total']).toBeNull();
  });
});

describe('the least change', () => {
  test('is the nearest to 1 of both directions', () => {
    expect(leastChange((factor) => factor >= 3 || factor <= 0.4)).toBeCloseTo(0.4, 5);
    expect(leastChange((factor) => factor >= 2 || factor <= 0.4)).toBeCloseTo(2, 5);
    expect(leastChange((factor) => factor > 100)).toBeNaN();
  });
});
