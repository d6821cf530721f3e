import { allOfIt, type CostEngine } from './costEngine.ts';

/** Yuan per click, whatever share of those who see it click. */
export const perClick: CostEngine<'perClick'> = {
  kind: 'perClick',
  entry: 'clicks',
  perYuan: ({ price }) => 1 / price,
  repriced: (model, factor) => ({ ...model, price: model.price * factor }),
  units: (model, { money }) => money / model.price,
  billed: allOfIt,
};
