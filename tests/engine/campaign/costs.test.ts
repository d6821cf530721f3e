import { describe, expect, test } from 'vitest';
import type { CampaignScenarioInput } from '../../../src/shared/campaign.ts';
import { campaignModel } from '../../../src/main/engine/campaign/campaignModel.ts';
import { runInline } from '../../../src/main/engine/parallel.ts';
import { plainScenario, plainSplit, playPaths } from './support/scenario.ts';

type Cost = CampaignScenarioInput['channels'][number]['cost'];

/** One channel, `weeks` weeks of 1,000 yuan, and what is spent and who comes week by week. */
function play(
  cost: Cost,
  weeks: number,
  rates: { click: number; account: number; product: number; kept: number },
) {
  const scenario = plainScenario({
    phases: [{ kind: 'push', weeks }],
    segments: [{ id: 'all', name: 'All', size: 2_000_000_000 }],
    channels: [{ id: 'mail', name: 'Mail', cost, capacity: 1e9 }],
    funnel: [{ channel: 'mail', ...rates }],
  });
  const seen = { spent: [] as number[], customers: [] as number[], waiting: 0, heads: [] as number[] };
  playPaths(scenario, plainSplit(1000 * weeks), 1, (state) => {
    seen.spent = [...state.spent];
    seen.customers = [...state.customers];
    seen.waiting = state.wallet[0]!;
    seen.heads = [...state.channelHeads];
  });
  return seen;
}

const sure = { click: 1, account: 1, product: 1, kept: 1 };

describe('cost models', () => {
  test('a partner takes its weekly fee first', () => {
    const { spent, customers } = play({ kind: 'partner', weeklyFee: 400, price: 10 }, 2, sure);
    expect([spent, customers]).toEqual([
      [1000, 1000],
      [60, 60],
    ]);
    // Below the fee nothing is bought, and the money waits.
    expect(play({ kind: 'partner', weeklyFee: 1500, price: 10 }, 2, sure)).toMatchObject({
      spent: [0, 2000],
      customers: [0, 50],
    });
  });

  test('events are held in their weeks, as many as the money pays for', () => {
    const cost: Cost = { kind: 'event', price: 1800, invited: 100, weeks: [1, 3, 3] };
    const { spent, customers, waiting } = play(cost, 5, sure);
    // 2,000 in week 1: one event. 2,200 in week 3: one of two. The last 1,400 have no event to go to.
    expect([spent, customers, waiting]).toEqual([[0, 1800, 0, 1800, 0], [0, 100, 0, 100, 0], 1400]);
  });

  test('a follow-up within 48 hours adds accounts among those who came', () => {
    const cost: Cost = {
      kind: 'event',
      price: 1000,
      invited: 10_000,
      weeks: [0],
      followUp: { reached: 0.5, account: 0.5 },
    };
    // Everybody comes, nobody opens there, a quarter opens afterwards.
    const { heads } = play(cost, 1, { click: 1, account: 0, product: 1, kept: 1 });
    expect(heads[1]).toBe(10_000);
    expect(Math.abs(heads[2]! - 2500)).toBeLessThan(4 * Math.sqrt(10_000 * 0.25 * 0.75));
  });

  test('customers bring customers after a delay, as far as the money for rewards goes', () => {
    const cost: Cost = { kind: 'referral', reward: 10, rate: 0.1, delayWeeks: 0, base: 100 };
    const { spent, customers } = play(cost, 3, sure);
    // 10 % of 100, of 110, of 121 and a tenth that waits.
    expect(customers).toEqual([10, 11, 12]);
    expect(spent.map((x) => Math.round(x))).toEqual([100, 110, 121]);
    const capped = play({ ...cost, reward: 200 }, 3, sure);
    expect(capped.customers).toEqual([5, 5, 5]);
    const late = play({ kind: 'referral', reward: 10, rate: 0.1, delayWeeks: 1, base: 100 }, 3, sure);
    expect(late.customers).toEqual([10, 10, 11]);
  });
});

const targetScenario = (targets: CampaignScenarioInput['targets']) =>
  plainScenario({
    phases: [{ kind: 'push', weeks: 2 }],
    channels: [
      { id: 'mail', name: 'Mail', cost: { kind: 'perAccount', price: 10 }, capacity: 1e9, online: true },
      {
        id: 'friends',
        name: 'Friends',
        cost: { kind: 'referral', reward: 10, rate: 1, delayWeeks: 0, base: 300 },
        capacity: 1e9,
      },
    ],
    funnel: ['mail', 'friends'].map((channel) => ({ channel, ...sure })),
    products: [
      { id: 'savings', name: 'Savings', share: 0.75, balance: 10_000, margin: 0.01 },
      { id: 'wealth', name: 'Wealth', share: 0.25, balance: 20_000, margin: 0.01 },
    ],
    targets,
  });

/** A year's fee income as a share of the income of savers and card holders. */
const fees = (target: object, churn = 0) => {
  const scenario = {
    ...targetScenario([{ id: 'a', name: 'A', goal: 0.2, measure: 'feeShare', ...target }]),
    products: plainScenario({
      products: [
        {
          id: 'savings',
          name: 'Savings',
          share: 0.75,
          balance: 10_000,
          margin: 0.01,
          churn,
          serviceCost: 90,
        },
        { id: 'card', name: 'Card', share: 0.25, balance: 0, margin: 0.01, annualFee: 75, churn },
      ],
    }).products,
  };
  const result = runInline(campaignModel, { scenario, split: plainSplit(4000, ['mail', 'friends']) })
    .targets[0]!;
  return [result.figure.p50!.value, result.probability.value];
};

describe('targets', () => {
  // 2,000 yuan for each channel: 100 accounts a week each.
  const split = plainSplit(4000, ['mail', 'friends']);
  const figure = (target: object) => {
    const targets = [{ id: 'a', name: 'A', goal: 0, measure: 'customers' as const, ...target }];
    const result = runInline(campaignModel, { scenario: targetScenario(targets), split }).targets[0]!;
    return [result.figure.p50?.value ?? null, result.probability.value];
  };

  test('count within their scope: channel, product, week', () => {
    expect(figure({ goal: 400 })).toEqual([400, 1]);
    expect(figure({ goal: 401 })).toEqual([400, 0]);
    expect(figure({ goal: 200, week: 0 })).toEqual([200, 1]);
    expect(figure({ goal: 100, channel: 'mail', week: 0 })).toEqual([100, 1]);
    expect(figure({ goal: 100, product: 'wealth' })).toEqual([100, 1]);
    // 300 savings of 10,000 and 100 of wealth of 20,000.
    expect(figure({ measure: 'balance', goal: 5e6 })).toEqual([5e6, 1]);
    expect(figure({ measure: 'balance', product: 'wealth', week: 0, goal: 1e6 })).toEqual([1e6, 1]);
  });

  test('grow on a base, or are compared with it', () => {
    expect(figure({ measure: 'kept', base: 2000, goal: 0.15 })).toEqual([0.2, 1]);
    expect(figure({ measure: 'cac', base: 16, goal: -0.25, sense: 'atMost' })).toEqual([-0.375, 1]);
    expect(figure({ measure: 'cac', goal: 9, sense: 'atMost' })).toEqual([10, 0]);
  });

  test('know shares of customers by where they come from', () => {
    expect(figure({ measure: 'onlineShare', goal: 0.6 })).toEqual([0.5, 0]);
    expect(figure({ measure: 'referralShare', goal: 0.2 })).toEqual([0.5, 1]);
  });

  test('know shares of customers and balances, of the campaign and of the bank with it', () => {
    // 400 customers, 100 of them of wealth; 3 million of savings and 2 million of wealth.
    expect(figure({ measure: 'customerShare', product: 'wealth', goal: 0.25 })).toEqual([0.25, 1]);
    expect(figure({ measure: 'balanceShare', product: 'wealth', goal: 0.41 })).toEqual([0.4, 0]);
    const stock = { part: 200, whole: 600 };
    expect(figure({ measure: 'customerShare', product: 'wealth', stock, goal: 0.3 })).toEqual([0.3, 1]);
    expect(figure({ measure: 'customerShare', channel: 'mail', goal: 0.5 })).toEqual([0.5, 1]);
  });

  test('know the share of fees in a year’s income, of the campaign and of the bank with it', () => {
    // 300 savers bring 100 yuan a year each, 100 cards 75 in fees: 7,500 of 37,500.
    expect(fees({})).toEqual([0.2, 1]);
    expect(fees({ week: 0 })).toEqual([0.2, 1]);
    // Who leaves takes fees and balances along alike.
    expect(fees({}, 0.5)[0]).toBeCloseTo(0.2, 12);
    expect(fees({ stock: { part: 12_500, whole: 62_500 }, goal: 0.21 })).toEqual([0.2, 0]);
    expect(fees({ stock: { part: 42_500, whole: 62_500 }, goal: 0.5 })).toEqual([0.5, 1]);
  });

  test('know what share of a segment is won and kept', () => {
    const segments = plainScenario({
      segments: [
        { id: 'dormant', name: 'Dormant', size: 1000 },
        { id: 'others', name: 'Others', size: 1000 },
      ],
    }).segments;
    const targets = [
      { id: 'a', name: 'A', measure: 'activated' as const, segment: 'dormant', goal: 0.1 },
      { id: 'b', name: 'B', measure: 'activated' as const, goal: 0.1 },
    ];
    const scenario = { ...targetScenario(targets), segments };
    const result = runInline(campaignModel, { scenario, split: plainSplit(2000, ['mail']) });
    const kept = result.segments[0]!.heads.kept.value;
    expect(kept).toBeGreaterThan(80);
    expect(result.targets[0]!.figure.mean!.value).toBeCloseTo(kept / 1000, 12);
    expect(result.targets[1]!.figure.mean!.value).toBeCloseTo(result.heads.kept.mean.value / 2000, 12);
  });

  test('count within one segment', () => {
    const segments = [
      { id: 'young', name: 'Young', size: 3_000_000 },
      { id: 'old', name: 'Old', size: 1_000_000 },
    ];
    const one = (target: object) => {
      const targets = [{ id: 'a', name: 'A', goal: 0, measure: 'customers' as const, ...target }];
      const scenario = { ...targetScenario(targets), segments: plainScenario({ segments }).segments };
      return runInline(campaignModel, { scenario, split: plainSplit(4000, ['mail']) }).targets[0]!.figure.p50
        ?.value;
    };
    expect(one({ segment: 'young' })).toBe(300);
    expect(one({ segment: 'old', measure: 'balance' })).toBe(1.25e6);
    expect(one({ segment: 'young', measure: 'customerShare' })).toBe(0.75);
    expect(() => one({ segment: 'young', measure: 'cac' })).toThrow(/targets\.a\.segment/);
    expect(() => one({ segment: 'children' })).toThrow(/targets\.a\.segment/);
  });

  test('without a figure are not met', () => {
    const idle = runInline(campaignModel, {
      scenario: targetScenario([
        { id: 'a', name: 'A', measure: 'cac', channel: 'friends', goal: 1000, sense: 'atMost' },
      ]),
      split: plainSplit(1000, ['mail']),
    }).targets[0]!;
    expect(idle.probability.value).toBe(0);
    expect([idle.figure.mean, idle.figure.p50]).toEqual([null, null]);
  });

  test('about what is not there are refused by name', () => {
    expect(() => figure({ channel: 'radio' })).toThrow(/targets\.a\.channel/);
    expect(() => figure({ product: 'gold' })).toThrow(/targets\.a\.product/);
    expect(() => figure({ week: 2 })).toThrow(/targets\.a\.week/);
  });
});
