import { allOfIt, type CostEngine } from './costEngine.ts';

/** Yuan per lead; a lead enters the funnel as a click. */
export const perLead: CostEngine<'perLead'> = {
  kind: 'perLead',
  entry: 'clicks',
  perYuan: ({ price }) => 1 / price,
  repriced: (model, factor) => ({ ...model, price: model.price * factor }),
  units: (model, { money }) => money / model.price,
  billed: allOfIt,
};
