import { allOfIt, type CostEngine } from './costEngine.ts';

/** Yuan per account opened, so that the funnel before it is the partner’s risk. */
export const perAccount: CostEngine<'perAccount'> = {
  kind: 'perAccount',
  entry: 'accounts',
  perYuan: ({ price }) => 1 / price,
  repriced: (model, factor) => ({ ...model, price: model.price * factor }),
  units: (model, { money }) => money / model.price,
  billed: allOfIt,
};
