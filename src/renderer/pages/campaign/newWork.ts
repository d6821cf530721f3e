import type { BudgetSplitInput } from '../../../shared/budget.ts';
import type { Localised } from '../../../shared/schema.ts';
import type { CampaignScenarioInput, CampaignChannel, FunnelRow } from '../../../shared/campaign.ts';

/** What a new campaign is made of that has a name. */
export const starterNames = ['sms', 'search', 'branch', 'segment', 'savings'] as const;
export type StarterName = (typeof starterNames)[number];

/** The words that a new campaign and its budget are made with. */
export interface StarterWords {
  readonly campaign: string;
  readonly split: string;
  readonly name: (name: StarterName) => Localised;
}

const guess = (low: number, likely: number, high: number) => ({ low, likely, high });
const online = guess(0.32, 0.42, 0.55);

/** Benchmarks for defaults: text messages .08 yuan (weak), a branch contact 15 yuan (weak), rates general knowledge. */
const starters: readonly {
  readonly id: 'sms' | 'search' | 'branch';
  readonly channel: Omit<CampaignChannel, 'id' | 'name'>;
  readonly rates: Omit<FunnelRow, 'channel'>;
}[] = [
  {
    id: 'sms',
    channel: {
      cost: { kind: 'perThousand', price: 80 },
      capacity: 200_000,
      carryOver: { kind: 'geometric', retention: 0.1 },
      response: { kind: 'hill', slope: 1 },
      spread: 0.15,
      weeklySpread: 0.1,
      basis: { mark: 'weak' },
    },
    rates: {
      click: guess(0.003, 0.006, 0.01),
      account: guess(0.05, 0.08, 0.12),
      product: guess(0.5, 0.6, 0.7),
      kept: online,
      basis: { mark: 'general' },
    },
  },
  {
    id: 'search',
    channel: {
      cost: { kind: 'perClick', price: 6 },
      capacity: 6000,
      carryOver: { kind: 'geometric', retention: 0.15 },
      response: { kind: 'hill', slope: 1 },
      spread: 0.2,
      weeklySpread: 0.1,
      basis: { mark: 'general' },
    },
    rates: {
      click: guess(0.02, 0.03, 0.045),
      account: guess(0.04, 0.056, 0.078),
      product: guess(0.5, 0.6, 0.7),
      kept: online,
      basis: { mark: 'general' },
    },
  },
  {
    id: 'branch',
    channel: {
      cost: { kind: 'fixed', weeklyFee: 3000, contacts: 200 },
      capacity: 6000,
      carryOver: { kind: 'geometric', retention: 0.3 },
      response: { kind: 'hill', slope: 1 },
      spread: 0.15,
      weeklySpread: 0.05,
      basis: { mark: 'weak' },
    },
    rates: {
      click: guess(0.2, 0.3, 0.4),
      account: guess(0.2, 0.32, 0.5),
      product: guess(0.6, 0.72, 0.82),
      kept: guess(0.6, 0.73, 0.82),
      basis: { mark: 'general' },
    },
  },
];

/** A small campaign to start from: three phases, three channels, one segment, one product. */
export function newScenario(words: StarterWords): CampaignScenarioInput {
  return {
    name: words.campaign,
    phases: [
      { kind: 'preparation', weeks: 4, intensity: 0.5 },
      { kind: 'push', weeks: 12, intensity: 1.5 },
      { kind: 'consolidation', weeks: 10, intensity: 0.5 },
    ],
    segments: [{ id: 'all', name: words.name('segment'), size: 500_000 }],
    channels: starters.map(({ id, channel }) => ({ ...channel, id, name: words.name(id) })),
    funnel: starters.map(({ id, rates }) => ({ channel: id, ...rates })),
    products: [
      {
        id: 'savings',
        name: words.name('savings'),
        share: 1,
        balance: guess(12_000, 34_000, 80_000),
        margin: 0.0085,
        serviceCost: 36,
        reward: 20,
        churn: guess(0.12, 0.14, 0.17),
        basis: { mark: 'general' },
      },
    ],
    technology: { step: 'account', maxLift: 0.3, half: 300_000, delayWeeks: 6 },
    review: [
      {
        kind: 'pauseOnCac',
        cap: 500,
        window: 5,
        weeks: 3,
        resumeAfter: 4,
        moneyTo: 'proRata',
        delayWeeks: 1,
      },
      { kind: 'releaseContingency', tolerance: 0.1, weeks: 2, release: 0.25, delayWeeks: 1 },
    ],
  };
}

/** 30 % acquisition, 40 % activities, 20 % technology, 10 % contingency, on the starter's channels. */
export function newSplit(words: StarterWords): BudgetSplitInput {
  return {
    name: words.split,
    total: 1_000_000,
    lines: {
      acquisition: { share: 0.3, channels: { sms: 0.4, search: 0.6 } },
      activities: { share: 0.4, channels: { branch: 1 } },
      technology: { share: 0.2, phases: { preparation: 0.6, push: 0.3, consolidation: 0.1 } },
      contingency: { share: 0.1 },
    },
  };
}
