import { describe, expect, test } from 'vitest';
import { runInline } from '../../../src/main/engine/parallel.ts';
import { campaignModel } from '../../../src/main/engine/campaign/campaignModel.ts';
import { compileCampaign } from '../../../src/main/engine/campaign/compile/compileCampaign.ts';
import { createPathState } from '../../../src/main/engine/campaign/path/pathState.ts';
import { simulateMeans } from '../../../src/main/engine/campaign/path/simulatePath.ts';
import { createWorth, valueCampaign } from '../../../src/main/engine/campaign/path/valueCampaign.ts';
import { plainScenario, plainSplit, playPaths } from './support/scenario.ts';

/** Plays a campaign without chance. */
function means(...[scenario, split]: [ReturnType<typeof plainScenario>, ReturnType<typeof plainSplit>]) {
  const compiled = compileCampaign({ scenario, split });
  const state = createPathState(compiled);
  simulateMeans(compiled, state);
  const value = createWorth(state.channels);
  valueCampaign(compiled, state, value);
  return { state, value };
}

describe('a campaign without chance, by hand', () => {
  // 10,000 yuan buy 100,000 contacts → 10,000 clicks → 2,000 accounts → 1,000 customers → 800 kept.
  const split = plainSplit(10_000);

  test('passes its funnel', () => {
    const { state } = means(plainScenario(), split);
    expect([...state.channelHeads]).toEqual([100_000, 10_000, 2000, 1000, 800]);
  });

  test('earns what 800 customers with 10,000 yuan at 3.65 % bring, a yuan a day each', () => {
    // Kept in week 0, they earn 7 yuan in each of the 51 weeks after it.
    const { value } = means(plainScenario(), split);
    expect(value.value).toBeCloseTo(800 * 7 * 51, 6);
    expect(value.cost).toBe(10_000);
    expect(value.balance).toBe(8_000_000);
    // 5,600 a week: 10,000 yuan are back at the end of the second of those weeks.
    expect(value.payback).toBe(3);
  });

  test('takes rewards, losses, service and fees into account', () => {
    const products = [
      {
        id: 'savings',
        name: 'Savings',
        share: 1,
        balance: 10_000,
        margin: 0.0365,
        expectedLoss: 0.0073,
        annualFee: 73,
        serviceCost: 36.5,
        reward: 20,
      },
    ];
    const { value } = means(plainScenario({ products }), split);
    // A day: 1 of margin - .2 of losses + .2 of fees - .1 of service; 1,000 new customers get 20 each.
    expect(value.value).toBeCloseTo(800 * 0.9 * 7 * 51 - 20_000, 6);
  });

  test('loses customers and discounts', () => {
    const churn = 0.2;
    const products = [{ id: 'savings', name: 'Savings', share: 1, balance: 10_000, margin: 0.0365, churn }];
    const { value } = means(plainScenario({ products, discountRate: 0.05 }), split);
    let expected = 0;
    for (let week = 1; week < 52; week += 1) {
      expected += 800 * 7 * (1 - churn) ** (((week - 1) * 7) / 365) * 1.05 ** ((-(week + 1) * 7) / 365);
    }
    expect(value.value).toBeCloseTo(expected, 6);
  });

  test('follows the geometric carry-over: x (1 - r^(w+1)) works in week w', () => {
    const scenario = plainScenario({
      phases: [{ kind: 'push', weeks: 10 }],
      channels: [
        {
          id: 'mail',
          name: 'Mail',
          cost: { kind: 'perThousand', price: 100 },
          capacity: 1e9,
          carryOver: { kind: 'geometric', retention: 0.6 },
        },
      ],
      funnel: [{ channel: 'mail', click: 0.1, account: 0, product: 0, kept: 0 }],
    });
    const { state } = means(scenario, plainSplit(100_000));
    const reach = Array.from({ length: 10 }, (_, week) => 100_000 * (1 - 0.6 ** (week + 1)));
    expect(state.channelHeads[0]).toBeCloseTo(
      reach.reduce((sum, x) => sum + x, 0),
      4,
    );
  });

  test.each([
    ['perThousand', 100, 100_000, 10_000, 2000],
    ['perClick', 2, 50_000, 5000, 1000],
    ['perLead', 2, 50_000, 5000, 1000],
    ['perAccount', 50, 10_000, 1000, 200],
  ] as const)('enters the funnel where it pays: %s', (kind, price, reach, clicks, accounts) => {
    const channels = [{ id: 'mail', name: 'Mail', cost: { kind, price }, capacity: 1e9 }];
    const { state } = means(plainScenario({ channels }), plainSplit(10_000));
    expect([...state.channelHeads.subarray(0, 3)].map((x) => Math.round(x * 1e6) / 1e6)).toEqual([
      reach,
      clicks,
      accounts,
    ]);
  });

  test('lifts the odds of a click by the segment’s responsiveness', () => {
    const segments = [{ id: 'all', name: 'All', size: 1_000_000_000, responsiveness: 3 }];
    const { state } = means(plainScenario({ segments }), split);
    // Odds 1 : 9 become 3 : 9, a rate of 1/4.
    expect(state.channelHeads[1]).toBeCloseTo(25_000, 6);
  });
});

test('the worth of a customer over its cost is what 10,000 yuan bring, path by path and all paths together', () => {
  // As above: some 800 kept customers bring 7 yuan in each of 51 weeks; every path spends the same.
  const result = runInline(campaignModel, {
    scenario: plainScenario({ paths: 640 }),
    split: plainSplit(10_000),
  });
  const { clvToCac, clvToCacSpread, value } = result;
  expect(Math.abs(clvToCac!.value - (800 * 7 * 51) / 10_000)).toBeLessThan(4 * clvToCac!.se);
  for (const p of ['p5', 'p50', 'p95'] as const) {
    expect(clvToCacSpread![p]!.value).toBeCloseTo(value[p].value / 10_000, 9);
    expect(clvToCacSpread![p]!.se).toBeCloseTo(value[p].se / 10_000, 9);
  }
  const nothing = runInline(campaignModel, { scenario: plainScenario(), split: plainSplit(0) });
  expect([nothing.clvToCac, nothing.clvToCacSpread!.p50]).toEqual([null, null]);
});

/** Mean, variance and the standard errors of both. */
function moments(values: readonly number[]) {
  const n = values.length;
  const mean = values.reduce((sum, x) => sum + x, 0) / n;
  const m2 = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / n;
  const m4 = values.reduce((sum, x) => sum + (x - mean) ** 4, 0) / n;
  return { mean, meanError: Math.sqrt(m2 / n), variance: m2, varianceError: Math.sqrt((m4 - m2 * m2) / n) };
}

describe('a campaign with chance', () => {
  const paths = 4000;
  const customersOf = (scenario: ReturnType<typeof plainScenario>): number[] => {
    const customers: number[] = [];
    playPaths(scenario, plainSplit(10_000), paths, (state) => customers.push(state.cumulative.at(-1)!));
    return customers;
  };
  const n = 100_000;

  test('at known rates has binomial customers', () => {
    const p = 0.1 * 0.2 * 0.5;
    const found = moments(customersOf(plainScenario()));
    expect(Math.abs(found.mean - n * p)).toBeLessThan(4 * found.meanError);
    expect(Math.abs(found.variance - n * p * (1 - p))).toBeLessThan(4 * found.varianceError);
  });

  test('with one Beta rate has Beta–binomial customers', () => {
    const [alpha, beta] = [12, 108];
    const funnel = [{ channel: 'mail', click: { alpha, beta }, account: 1, product: 1, kept: 1 }];
    const found = moments(customersOf(plainScenario({ funnel })));
    const sum = alpha + beta;
    expect(Math.abs(found.mean - (n * alpha) / sum)).toBeLessThan(4 * found.meanError);
    const variance = (n * alpha * beta * (sum + n)) / (sum * sum * (sum + 1));
    expect(Math.abs(found.variance - variance)).toBeLessThan(4 * found.varianceError);
  });

  test('with three Beta rates has the mean and variance of their product', () => {
    const shapes = [
      [8, 72],
      [20, 60],
      [30, 30],
    ] as const;
    const [click, account, product] = shapes.map(([alpha, beta]) => ({ alpha, beta }));
    const funnel = [{ channel: 'mail', click: click!, account: account!, product: product!, kept: 1 }];
    const found = moments(customersOf(plainScenario({ funnel })));
    const first = shapes.map(([a, b]) => a / (a + b)).reduce((x, y) => x * y, 1);
    const second = shapes.map(([a, b]) => (a * (a + 1)) / ((a + b) * (a + b + 1))).reduce((x, y) => x * y, 1);
    expect(Math.abs(found.mean - n * first)).toBeLessThan(4 * found.meanError);
    const variance = n * (first - second) + n * n * (second - first * first);
    expect(Math.abs(found.variance - variance)).toBeLessThan(4 * found.varianceError);
  });

  test('with a guess has the mean and variance of the PERT distribution', () => {
    const [low, likely, high] = [0.05, 0.1, 0.3];
    const funnel = [{ channel: 'mail', click: { low, likely, high }, account: 1, product: 1, kept: 1 }];
    const found = moments(customersOf(plainScenario({ funnel })));
    const mean = (low + 4 * likely + high) / 6;
    const doubt = ((mean - low) * (high - mean)) / 7;
    expect(Math.abs(found.mean - n * mean)).toBeLessThan(4 * found.meanError);
    expect(Math.abs(found.variance - (n * (mean * (1 - mean) - doubt) + n * n * doubt))).toBeLessThan(
      4 * found.varianceError,
    );
  });

  test('with a lognormal volume of mean 1 keeps its mean and spreads by its log', () => {
    const spread = 0.4;
    const channels = [
      { id: 'mail', name: 'Mail', cost: { kind: 'perThousand' as const, price: 100 }, capacity: 1e9, spread },
    ];
    const funnel = [{ channel: 'mail', click: 1, account: 1, product: 1, kept: 1 }];
    const found = moments(customersOf(plainScenario({ channels, funnel })));
    expect(Math.abs(found.mean - n)).toBeLessThan(4 * found.meanError);
    expect(Math.abs(found.variance - n * n * (Math.exp(spread * spread) - 1))).toBeLessThan(
      4 * found.varianceError,
    );
  });

  test('tells the same through its answer', () => {
    const result = runInline(campaignModel, {
      scenario: plainScenario({ paths: 2000 }),
      split: plainSplit(10_000),
    });
    const p = 0.01;
    expect(Math.abs(result.heads.customers.mean.value - n * p)).toBeLessThan(
      4 * result.heads.customers.mean.se,
    );
    expect(Math.abs(result.cac.value!.value - 10)).toBeLessThan(4 * result.cac.value!.se);
    expect(result.marginalCac).toBeCloseTo(10, 9);
    expect(result.money.spent.mean).toEqual({ value: 10_000, se: 0 });
    expect(result.payback.p50!.value).toBe(3);
    const roi = (0.8 * 1000 * 7 * 51) / 10_000 - 1;
    expect(Math.abs(result.roi.mean.value - roi)).toBeLessThan(4 * result.roi.mean.se);
    expect(result.profitProbability.value).toBe(1);
  });
});
