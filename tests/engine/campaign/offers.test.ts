import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CampaignScenarioInput } from '../../../src/shared/campaign.ts';
import { compileCampaign } from '../../../src/main/engine/campaign/compile/compileCampaign.ts';
import { createPathState } from '../../../src/main/engine/campaign/path/pathState.ts';
import { simulateMeans } from '../../../src/main/engine/campaign/path/simulatePath.ts';
import { createWorth, valueCampaign } from '../../../src/main/engine/campaign/path/valueCampaign.ts';
import { playedPath } from '../../../src/main/engine/campaign/targets/playedPath.ts';
import { targetFigures } from '../../../src/main/engine/campaign/targets/targetFigures.ts';
import { randomCampaign } from './support/randomCampaign.ts';
import { plainScenario, plainSplit, playPaths } from './support/scenario.ts';

/** 10,000 yuan through two channels and two phases, without chance. */
function means(changes: Partial<CampaignScenarioInput>) {
  const scenario = plainScenario({
    phases: [
      { kind: 'preparation', weeks: 1 },
      { kind: 'push', weeks: 1 },
    ],
    segments: [{ id: 'all', name: 'All', size: 2_000_000_000 }],
    channels: ['mail', 'radio'].map((id) => ({
      id,
      name: id,
      cost: { kind: 'perThousand' as const, price: 100 },
      capacity: 1e9,
    })),
    funnel: ['mail', 'radio'].map((channel) => ({
      channel,
      click: 0.1,
      account: 0.2,
      product: 0.5,
      kept: 0.8,
    })),
    ...changes,
  });
  const compiled = compileCampaign({ scenario, split: plainSplit(10_000, ['mail', 'radio']) });
  const state = createPathState(compiled);
  simulateMeans(compiled, state);
  const worth = createWorth(2);
  valueCampaign(compiled, state, worth);
  return {
    customers: [...state.customers].map((x) => Math.round(100 * x) / 100),
    heads: [...state.channelHeads],
    worth,
  };
}

/** Share of the people who are no customers yet in the second week: two channels opened 500 accounts each. */
const fresh = 1 - 1000 / 2e9;

describe('offers', () => {
  const offer = { id: 'gift', name: 'Gift', step: 'product' as const, lift: 3, cost: 20 };

  test('lift the odds of their step where they hold: channel and phase', () => {
    // 25,000 contacts a week and channel → 500 accounts → 250 customers; odds 1 : 1 become 3 : 1, 375 customers.
    expect(means({}).customers).toEqual([250, 250, 250, 250]);
    expect(means({ offers: [offer] }).customers).toEqual([375, 375, 375, 375]);
    expect(means({ offers: [{ ...offer, channels: ['radio'], phases: ['push'] }] }).customers).toEqual([
      250, 250, 250, 375,
    ]);
    expect(
      means({
        offers: [
          { ...offer, segments: ['all'] },
          { ...offer, id: 'more', lift: 1 / 3 },
        ],
      }).customers,
    ).toEqual([250, 250, 250, 250]);
  });

  test('cost their yuan for each customer won under them', () => {
    const [bare, dear] = [
      means({ offers: [{ ...offer, cost: 0 }] }),
      means({ offers: [{ ...offer, phases: ['push'], lift: 1 }] }),
    ];
    const gift = bare.worth.value - means({ offers: [offer] }).worth.value;
    expect(gift).toBeCloseTo((750 + 750 * fresh) * 20, 5);
    expect(means({}).worth.value - dear.worth.value).toBeCloseTo(500 * fresh * 20, 5);
  });

  test('for what is not there are refused by name', () => {
    expect(() => means({ offers: [{ ...offer, channels: ['tv'] }] })).toThrow(/offers\.gift\.channels/);
    expect(() => means({ offers: [offer, offer] })).toThrow(/offers/);
  });
});

describe('overlap', () => {
  test('gives each of two channels half of a contact that both make', () => {
    const segments = [{ id: 'all', name: 'All', size: 100_000 }];
    const phases = [{ kind: 'push' as const, weeks: 1 }];
    const apart = means({ segments, phases }).heads;
    const together = means({ segments, phases, overlap: 1 }).heads;
    // Each reaches 50,000 of 100,000: half of its contacts are doubled, so that a quarter is lost.
    expect([apart[0], apart[5]]).toEqual([50_000, 50_000]);
    expect([together[0], together[5]]).toEqual([37_500, 37_500]);
  });
});

describe('balances', () => {
  const savings = { id: 'savings', name: 'Savings', share: 1, balance: 10_000, margin: 0.0365 };

  test('that come from the bank’s own products earn nothing new', () => {
    const half = means({ products: [{ ...savings, cannibalised: 0.5 }] }).worth;
    expect(half.value).toBeCloseTo(means({}).worth.value / 2, 6);
    expect(half.balance).toBeCloseTo(means({}).worth.balance, 6);
  });

  test('grow by what customers buy again', () => {
    const again = means({
      products: [{ ...savings, repurchase: { share: 0.5, afterWeeks: 10, balance: 2 } }],
    }).worth;
    // 400 are kept in each of two weeks, worth 7 yuan a week; ten weeks later as much again comes on top.
    expect(again.value).toBeCloseTo(400 * 7 * (51 + 41 + fresh * (50 + 40)), 5);
  });

  test('at the end are those of a target without limits, in every path of random campaigns', () => {
    fc.assert(
      fc.property(randomCampaign, ({ scenario, split }) => {
        const targets = [
          {
            id: 'all',
            name: { zh: 'A', en: 'A' },
            measure: 'balance' as const,
            goal: 0,
            sense: 'atLeast' as const,
          },
        ];
        const asked = { ...scenario, targets };
        playPaths(asked, split, 2, (state, compiled) => {
          const worth = createWorth(state.channels);
          valueCampaign(compiled, state, worth);
          const figure = targetFigures(compiled)[0]!(playedPath(compiled, state, worth))[0]!;
          expect(Math.abs(figure - worth.balance)).toBeLessThanOrEqual(1e-9 * (1 + worth.balance));
        });
      }),
      { seed: 15, numRuns: 60 },
    );
  });
});
