import { budgetSplit } from '../../src/shared/budget.ts';
import { campaignScenario } from '../../src/shared/campaign.ts';
import type { CampaignInput } from '../../src/main/engine/campaign/input.ts';

const weeks = 26;
const paths = 10_000;

/** By channel: yuan a thousand contacts, contacts a week at most, kept from week to week, rates as successes of 200 or 100. */
const channels = [
  {
    price: 80,
    capacity: 900_000,
    retention: 0.1,
    click: 1.5,
    account: 9,
    product: 60,
    kept: 45,
    share: 0.06,
  },
  { price: 15, capacity: 500_000, retention: 0, click: 2, account: 4, product: 55, kept: 45, share: 0.03 },
  { price: 45, capacity: 4_000_000, retention: 0.5, click: 2, account: 4, product: 45, kept: 40, share: 0.2 },
  { price: 120, capacity: 800_000, retention: 0.2, click: 5, account: 6, product: 60, kept: 45, share: 0.12 },
  {
    price: 3500,
    capacity: 60_000,
    retention: 0.1,
    click: 16,
    account: 18,
    product: 55,
    kept: 50,
    share: 0.1,
  },
  {
    price: 8000,
    capacity: 30_000,
    retention: 0.5,
    click: 50,
    account: 15,
    product: 70,
    kept: 60,
    share: 0.17,
  },
  {
    price: 15_000,
    capacity: 15_000,
    retention: 0.3,
    click: 80,
    account: 30,
    product: 75,
    kept: 73,
    share: 0.22,
  },
  {
    price: 1500,
    capacity: 90_000,
    retention: 0.3,
    click: 12,
    account: 20,
    product: 60,
    kept: 50,
    share: 0.1,
  },
];
const sizes = [1_200_000, 900_000, 1_000_000, 800_000, 150_000];
const products = [
  { share: 0.6, balance: 42_000, margin: 0.011, churn: 0.14 },
  { share: 0.3, balance: 50_000, margin: 0.008, churn: 0.15 },
  { share: 0.1, balance: 60_000, margin: 0.02, churn: 0.2 },
];
const rule = { cap: 400, window: 4, weeks: 2, resumeAfter: 4 };
const [total, discountRate, horizonWeeks, seed] = [5_200_000, 0.04, 156, 1];

const rate = (successes: number, of: number) => ({ alpha: successes, beta: of - successes });

/** The campaign of the bench, as the program takes it. */
export const campaignCase: CampaignInput = {
  scenario: campaignScenario.parse({
    name: 'bench',
    phases: [{ kind: 'push', weeks }],
    segments: sizes.map((size, s) => ({ id: `s${s}`, name: `s${s}`, size })),
    channels: channels.map(({ price, capacity, retention }, c) => ({
      id: `c${c}`,
      name: `c${c}`,
      cost: { kind: 'perThousand', price },
      capacity,
      carryOver: { kind: 'geometric', retention },
      response: { kind: 'hill' },
    })),
    funnel: channels.map(({ click, account, product, kept }, c) => ({
      channel: `c${c}`,
      click: rate(click, 200),
      account: rate(account, 100),
      product: rate(product, 100),
      kept: rate(kept, 100),
    })),
    products: products.map((product, p) => ({ id: `p${p}`, name: `p${p}`, ...product })),
    discountRate,
    horizonWeeks,
    review: [{ kind: 'pauseOnCac', ...rule }],
    paths,
    seed,
  }),
  split: budgetSplit.parse({
    name: 'bench',
    total,
    lines: {
      acquisition: {
        share: 1,
        channels: Object.fromEntries(channels.map(({ share }, c) => [`c${c}`, share])),
      },
      activities: { share: 0 },
      technology: { share: 0 },
      contingency: { share: 0 },
    },
  }),
};

/** The same as plain numbers, for peers. */
export const campaignAsJson = JSON.stringify({
  weeks,
  paths,
  channels,
  sizes,
  products,
  rule,
  total,
  discountRate,
  horizonWeeks,
  seed,
});
