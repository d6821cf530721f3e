import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { productMix } from '../../../src/shared/productMix.ts';
import { LabError } from '../../../src/shared/errors/index.ts';
import type { CampaignScenarioInput } from '../../../src/shared/campaign.ts';
import { campaignModel } from '../../../src/main/engine/campaign/campaignModel.ts';
import { compileCampaign } from '../../../src/main/engine/campaign/compile/compileCampaign.ts';
import { runInline } from '../../../src/main/engine/parallel.ts';
import { randomCampaign } from './support/randomCampaign.ts';
import { plainScenario, plainSplit } from './support/scenario.ts';

/** Two channels of equal reach, two segments of equal size, two products that differ in every way. */
const parts: Partial<CampaignScenarioInput> = {
  segments: [
    { id: 'young', name: 'Young', size: 500_000_000, mix: { savings: 0.6, funds: 0.4 } },
    { id: 'old', name: 'Old', size: 500_000_000, balanceFactor: 2 },
  ],
  channels: ['mail', 'branch'].map((id) => ({
    id,
    name: id,
    cost: { kind: 'perThousand', price: 100 },
    capacity: 1e9,
  })),
  funnel: ['mail', 'branch'].map((channel) => ({ channel, click: 1, account: 1, product: 1, kept: 1 })),
  products: [
    { id: 'savings', name: 'Savings', share: 0.9, balance: 10_000, margin: 0.01, reward: 5 },
    { id: 'funds', name: 'Funds', share: 0.1, balance: 30_000, margin: 0.02 },
  ],
};
const mixes: NonNullable<CampaignScenarioInput['mixes']> = [
  { channel: 'branch', segment: 'old', shares: { savings: 0.25, funds: 0.75 } },
  { channel: 'branch', shares: { savings: 0.5, funds: 0.5 } },
];
const scenario = plainScenario({ ...parts, mixes });

describe('the products that a channel sells to a segment', () => {
  test('are the pair’s own, else the channel’s, else the segment’s, else the products’', () => {
    const shares = ['mail', 'branch'].map((channel) =>
      ['young', 'old'].map((segment) => productMix(scenario, channel, segment)),
    );
    expect(shares).toEqual([
      [
        [0.6, 0.4],
        [0.9, 0.1],
      ],
      [
        [0.5, 0.5],
        [0.25, 0.75],
      ],
    ]);
    expect(productMix(scenario, undefined, 'young')).toEqual([0.6, 0.4]);
  });

  test('make balances, rewards and shares, cell by cell', () => {
    const targets: CampaignScenarioInput['targets'] = [
      { id: 'all', name: 'Funds', measure: 'kept', product: 'funds', goal: 1 },
      { id: 'branch', name: 'Branch', measure: 'balance', product: 'funds', channel: 'branch', goal: 1 },
      { id: 'share', name: 'Share', measure: 'customerShare', product: 'funds', segment: 'old', goal: 1 },
    ];
    const input = { ...parts, mixes, targets };
    // 1,000 yuan a channel are 10,000 contacts, half to each segment, all of whom become customers.
    const split = plainSplit(2000, ['mail', 'branch']);
    const result = runInline(campaignModel, { scenario: plainScenario(input), split });
    const heads = 5000;
    const balance =
      heads * (0.6 * 10_000 + 0.4 * 30_000) +
      heads * 2 * (0.9 * 10_000 + 0.1 * 30_000) +
      heads * (0.5 * 10_000 + 0.5 * 30_000) +
      heads * 2 * (0.25 * 10_000 + 0.75 * 30_000);
    expect(result.balance.mean.value).toBeCloseTo(balance, 0);
    const reward = 5 * heads * (0.6 + 0.9 + 0.5 + 0.25);
    const { economics } = compileCampaign({ scenario: plainScenario(input), split });
    expect([...economics.reward].reduce((sum, each) => sum + each * heads, 0)).toBeCloseTo(reward, 8);
    const figures = result.targets.map(({ figure }) => figure.mean!.value);
    const funds = [0.4, 0.1, 0.5, 0.75].reduce((sum, share) => sum + share * heads, 0);
    expect(figures[0]).toBeCloseTo(funds, 6);
    expect(figures[1]).toBeCloseTo(heads * (0.5 + 2 * 0.75) * 30_000, 0);
    expect(figures[2]).toBeCloseTo((0.1 + 0.75) / 4, 10);
  });

  test('add up to all kept customers and all balances in every path, whatever the mixes', () => {
    fc.assert(
      fc.property(randomCampaign, ({ scenario: random, split }) => {
        const goals = (['kept', 'balance'] as const).flatMap((measure) =>
          [undefined, ...random.products.map(({ id }) => id)].map((product) => ({
            id: `${measure}-${product ?? 'all'}`,
            name: { zh: 'x', en: 'x' },
            measure,
            goal: 0,
            sense: 'atLeast' as const,
            ...(product === undefined ? {} : { product }),
          })),
        );
        const result = runInline(campaignModel, { scenario: { ...random, paths: 3, targets: goals }, split });
        const means = result.targets.map(({ figure }) => figure.mean!.value);
        const parts = random.products.length;
        for (const at of [0, parts + 1]) {
          const sum = means.slice(at + 1, at + 1 + parts).reduce((total, mean) => total + mean, 0);
          expect(Math.abs(sum - means[at]!)).toBeLessThanOrEqual(1e-9 * (1 + means[at]!));
        }
        expect(means[0]).toBeCloseTo(result.heads.kept.mean.value, 6);
      }),
      { seed: 41, numRuns: 60 },
    );
  });

  test('that say what holds anyway change no digit', () => {
    const plain = plainScenario({ ...parts, overlap: 0.3, paths: 100 });
    const split = plainSplit(2000, ['mail', 'branch']);
    const same = {
      ...plain,
      mixes: [{ channel: 'mail', segment: 'young', shares: { savings: 0.6, funds: 0.4 } }],
    };
    expect(runInline(campaignModel, { scenario: same, split })).toEqual(
      runInline(campaignModel, { scenario: plain, split }),
    );
  });

  test.each([
    [[{ channel: 'mail', shares: { savings: 0.5 } }], 'campaign.shares'],
    [[{ channel: 'mail', shares: { gold: 1 } }], 'campaign.reference'],
    [[{ channel: 'radio', shares: { funds: 1 } }], 'campaign.reference'],
    [[{ channel: 'mail', segment: 'nobody', shares: { funds: 1 } }], 'campaign.reference'],
    [
      [
        { channel: 'mail', shares: { funds: 1 } },
        { channel: 'mail', shares: { savings: 1 } },
      ],
      'campaign.duplicate',
    ],
  ])('that do not fit are refused: %j', (wrong, code) => {
    const input = { scenario: plainScenario({ ...parts, mixes: wrong }), split: plainSplit(1) };
    let thrown: unknown;
    try {
      compileCampaign(input);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(LabError);
    expect((thrown as LabError).code).toBe(code);
  });
});
