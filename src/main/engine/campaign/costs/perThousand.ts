import { allOfIt, type CostEngine } from './costEngine.ts';

/** Yuan per thousand contacts: messages sent, adverts shown. */
export const perThousand: CostEngine<'perThousand'> = {
  kind: 'perThousand',
  entry: 'reach',
  perYuan: ({ price }) => 1000 / price,
  repriced: (model, factor) => ({ ...model, price: model.price * factor }),
  units: (model, { money }) => (money * 1000) / model.price,
  billed: allOfIt,
};
