import type { BudgetSplitInput } from '../../../../shared/budget.ts';
import type {
  CampaignChannel,
  CampaignScenarioInput,
  CampaignTarget,
  FunnelRow,
} from '../../../../shared/campaign.ts';
import type { Localised } from '../../../../shared/schema.ts';
import type { Basis } from '../../../../shared/uncertain.ts';

/** What in the case has a name. */
export const genZNames = [
  'genZ',
  'others',
  'shortVideo',
  'social',
  'campus',
  'referral',
  'savings',
  'wealth',
  'shareTarget',
  'mauTarget',
  'wealthTarget',
] as const;
export type GenZName = (typeof genZNames)[number];

/** Results that the case has published. */
export const genZTargets = ['shareTarget', 'mauTarget', 'wealthTarget'] as const;
export type GenZTarget = (typeof genZTargets)[number];

/** The words that the case is made with. */
export interface GenZWords {
  readonly campaign: string;
  readonly split: string;
  /** Said of everything that the case does not tell. */
  readonly assumed: string;
  readonly name: (name: GenZName) => Localised;
  /** What is to be known of a published result before it is believed: where it was seen, and what stands for it here. */
  readonly doubt: (target: GenZTarget) => string;
}

const guess = (low: number, likely: number, high: number) => ({ low, likely, high });

/** The bank before the campaign: 15 % of the customers are young (published); how many there are is assumed. */
const bank = { customers: 200_000, young: 30_000, mobileUsers: 30_000 } as const;

/** The published results: a share of 32 %, mobile users up by 200 %, wealth at 40 % of what is sold. */
const published = { youngShare: 0.32, mobileGrowth: 2, wealthShare: 0.4 } as const;

interface Assumed {
  readonly channel: Omit<CampaignChannel, 'id' | 'name' | 'basis' | 'response'>;
  readonly rates: Pick<FunnelRow, 'click' | 'account' | 'product' | 'kept'>;
}

const online = {
  carryOver: { kind: 'geometric', retention: 0.3 },
  spread: 0.2,
  weeklySpread: 0.1,
  online: true,
} as const;
const toYoung = (genZ: number) => ({ audience: { genZ, others: 1 - genZ } });

const channels: Readonly<Record<'shortVideo' | 'social' | 'campus' | 'referral', Assumed>> = {
  shortVideo: {
    channel: { ...online, ...toYoung(0.78), cost: { kind: 'perThousand', price: 36 }, capacity: 12_000_000 },
    rates: {
      click: guess(0.012, 0.02, 0.03),
      account: guess(0.03, 0.05, 0.08),
      product: guess(0.55, 0.64, 0.72),
      kept: guess(0.42, 0.52, 0.62),
    },
  },
  social: {
    channel: { ...online, ...toYoung(0.84), cost: { kind: 'perClick', price: 3 }, capacity: 120_000 },
    rates: {
      click: guess(0.02, 0.03, 0.045),
      account: guess(0.05, 0.075, 0.11),
      product: guess(0.58, 0.66, 0.74),
      kept: guess(0.45, 0.55, 0.65),
    },
  },
  campus: {
    channel: {
      ...online,
      ...toYoung(1),
      cost: { kind: 'fixed', weeklyFee: 4000, contacts: 500 },
      capacity: 40_000,
    },
    rates: {
      click: guess(0.25, 0.35, 0.45),
      account: guess(0.2, 0.3, 0.4),
      product: guess(0.6, 0.7, 0.8),
      kept: guess(0.5, 0.6, 0.7),
    },
  },
  referral: {
    channel: {
      ...online,
      ...toYoung(0.95),
      cost: { kind: 'referral', reward: 60, rate: 0.004, delayWeeks: 4, base: bank.young },
      capacity: 6000,
    },
    rates: {
      click: 1,
      account: 1,
      product: guess(0.62, 0.72, 0.82),
      kept: guess(0.55, 0.65, 0.75),
    },
  },
};

type Published = NonNullable<CampaignTarget['published']>;
type Target = Omit<CampaignTarget, 'id' | 'name' | 'sense' | 'published'> & {
  readonly id: GenZTarget;
  readonly published: Omit<Published, 'basis'>;
};

const targets: readonly Target[] = [
  {
    id: 'shareTarget',
    measure: 'customerShare',
    segment: 'genZ',
    stock: { part: bank.young, whole: bank.customers },
    goal: published.youngShare,
    published: { before: bank.young / bank.customers, after: published.youngShare },
  },
  {
    id: 'mauTarget',
    measure: 'kept',
    base: bank.mobileUsers,
    goal: published.mobileGrowth,
    published: { after: published.mobileGrowth },
  },
  {
    id: 'wealthTarget',
    measure: 'balanceShare',
    product: 'wealth',
    goal: published.wealthShare,
    published: { after: published.wealthShare },
  },
];

/**
 * The published before-and-after case as a scenario: its results are targets, so that the run tells how well a campaign of
 * this size would explain them. The size of the bank, the channels and all rates are assumptions, and marked so.
 */
export function genZScenario(words: GenZWords): CampaignScenarioInput {
  const basis: Basis = { mark: 'general', note: words.assumed };
  const ids = Object.keys(channels) as (keyof typeof channels)[];
  const balance = { margin: 0.007, serviceCost: 18, churn: guess(0.13, 0.15, 0.2), basis };
  return {
    name: words.campaign,
    phases: [
      { kind: 'preparation', weeks: 4, intensity: 0.4 },
      { kind: 'push', weeks: 24, intensity: 1.3 },
      { kind: 'consolidation', weeks: 24, intensity: 0.8 },
    ],
    segments: [
      { id: 'genZ', name: words.name('genZ'), size: 2_400_000, responsiveness: 1.2, balanceFactor: 1 },
      { id: 'others', name: words.name('others'), size: 3_600_000, responsiveness: 0.8, balanceFactor: 1.6 },
    ],
    channels: ids.map((id) => ({
      ...channels[id].channel,
      id,
      name: words.name(id),
      response: { kind: 'hill', half: channels[id].channel.capacity, slope: 1 },
      basis,
    })),
    funnel: ids.map((channel) => ({ channel, ...channels[channel].rates, basis })),
    products: [
      {
        ...balance,
        id: 'savings',
        name: words.name('savings'),
        share: 0.66,
        balance: guess(3000, 8000, 20_000),
      },
      {
        ...balance,
        id: 'wealth',
        name: words.name('wealth'),
        share: 0.34,
        balance: guess(5000, 10_000, 24_000),
        annualFee: 20,
      },
    ],
    horizonWeeks: 156,
    technology: { step: 'account', maxLift: 0.3, half: 1_500_000, delayWeeks: 6 },
    review: [
      { kind: 'pauseOnCac', cap: 300, window: 5, weeks: 3, resumeAfter: 4, delayWeeks: 1 },
      { kind: 'releaseContingency', tolerance: 0.1, weeks: 2, release: 0.25, delayWeeks: 1 },
    ],
    targets: targets.map(({ published: result, ...target }) => ({
      ...target,
      name: words.name(target.id),
      // Told at second hand: nobody has seen the full text.
      published: { ...result, basis: { mark: 'weak', note: words.doubt(target.id) } },
    })),
    paths: 5000,
  };
}

/** 30 % acquisition, 40 % activities, 20 % technology, 10 % contingency; the sum is an assumption. */
export function genZSplit(words: GenZWords): BudgetSplitInput {
  return {
    name: words.split,
    total: 12_000_000,
    lines: {
      acquisition: { share: 0.3, channels: { shortVideo: 0.5, social: 0.5 } },
      activities: { share: 0.4, channels: { campus: 0.85, referral: 0.15 } },
      technology: { share: 0.2, phases: { preparation: 0.3, push: 0.5, consolidation: 0.2 } },
      contingency: { share: 0.1 },
    },
  };
}
