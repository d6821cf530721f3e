import type { CostModelOf } from '../../../../shared/campaign.ts';
import type { CostEngine, Purchase } from './costEngine.ts';

/** Accounts that customers bring, and that the money for rewards allows. */
const brought = ({ rate, base, reward }: CostModelOf<'referral'>, { money, kept }: Purchase): number =>
  Math.min(rate * (base + kept), money / reward);

/** Customers bring customers; both sides are rewarded for each account. */
export const referral: CostEngine<'referral'> = {
  kind: 'referral',
  entry: 'accounts',
  keptDelay: ({ delayWeeks }) => delayWeeks,
  perYuan: ({ reward }) => 1 / reward,
  repriced: (model, factor) => ({ ...model, reward: model.reward * factor }),
  units: brought,
  billed: (model, purchase) => Math.min(purchase.money, brought(model, purchase) * model.reward),
};
