import type { LeverName } from '../../../../shared/levers.ts';
import type { CampaignChannel, FunnelStep } from '../../../../shared/campaign.ts';
import type { UncertainShare, UncertainYuan } from '../../../../shared/uncertain.ts';
import { repriced } from '../costs/index.ts';
import { multiplyOdds } from '../compile/multiplyOdds.ts';
import type { CampaignInput } from '../input.ts';

/** A campaign with one input changed by a factor. */
export type ApplyLever = (input: CampaignInput, factor: number) => CampaignInput;

/** The same knowledge with all its values changed; counts keep their number of failures. */
function withOdds(rate: UncertainShare, factor: number): UncertainShare {
  if (typeof rate === 'number') return multiplyOdds(rate, factor);
  if ('alpha' in rate) return { ...rate, alpha: rate.alpha * factor };
  const { low, likely, high } = rate;
  return {
    low: multiplyOdds(low, factor),
    likely: multiplyOdds(likely, factor),
    high: multiplyOdds(high, factor),
  };
}

function scaled(sum: UncertainYuan, factor: number): UncertainYuan {
  if (typeof sum === 'number') return sum * factor;
  return { low: sum.low * factor, likely: sum.likely * factor, high: sum.high * factor };
}

const channels =
  (change: (channel: CampaignChannel, factor: number) => CampaignChannel): ApplyLever =>
  ({ scenario, split }, factor) => ({
    split,
    scenario: { ...scenario, channels: scenario.channels.map((channel) => change(channel, factor)) },
  });

const rate =
  (step: FunnelStep): ApplyLever =>
  ({ scenario, split }, factor) => ({
    split,
    scenario: {
      ...scenario,
      funnel: scenario.funnel.map((row) => ({ ...row, [step]: withOdds(row[step], factor) })),
    },
  });

const products =
  (change: (product: CampaignInput['scenario']['products'][number], factor: number) => object): ApplyLever =>
  ({ scenario, split }, factor) => ({
    split,
    scenario: {
      ...scenario,
      products: scenario.products.map((product) => ({ ...product, ...change(product, factor) })),
    },
  });

/** What each lever does: one line a lever. */
export const levers: { readonly [L in LeverName]: ApplyLever } = {
  total: ({ scenario, split }, factor) => ({ scenario, split: { ...split, total: split.total * factor } }),
  price: channels((channel, factor) => ({ ...channel, cost: repriced(channel.cost, factor) })),
  capacity: channels((channel, factor) => ({ ...channel, capacity: channel.capacity * factor })),
  click: rate('click'),
  account: rate('account'),
  product: rate('product'),
  kept: rate('kept'),
  balance: products(({ balance }, factor) => ({ balance: scaled(balance, factor) })),
  margin: products(({ margin }, factor) => ({ margin: margin * factor })),
  churn: products(({ churn }, factor) => ({ churn: withOdds(churn, factor) })),
};
