import type { CostEngine } from './costEngine.ts';

/** A partner with a weekly fee, paid first, and a price per account. Money below the fee waits for later weeks. */
export const partner: CostEngine<'partner'> = {
  kind: 'partner',
  entry: 'accounts',
  perYuan: ({ price }) => 1 / price,
  repriced: (model, factor) => ({
    ...model,
    weeklyFee: model.weeklyFee * factor,
    price: model.price * factor,
  }),
  units: (model, { money }) => Math.max(0, money - model.weeklyFee) / model.price,
  billed: (model, { money }) => (money > model.weeklyFee ? money : 0),
};
