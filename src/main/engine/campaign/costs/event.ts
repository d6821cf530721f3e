import type { CostModelOf } from '../../../../shared/campaign.ts';
import type { CostEngine, Purchase } from './costEngine.ts';

/** Events of this week that the money pays for; a part in 10^9 is forgiven. */
function held({ weeks, price }: CostModelOf<'event'>, { money, week }: Purchase): number {
  const planned = weeks.filter((of) => of === week).length;
  return planned === 0 ? 0 : Math.min(planned, Math.floor(money / price + 1e-9));
}

/** Events in their weeks, each at a price: money waits until an event can be paid, and what is left after the last stays. */
export const event: CostEngine<'event'> = {
  kind: 'event',
  entry: 'reach',
  perYuan: ({ price, invited }) => invited / price,
  repriced: (model, factor) => ({ ...model, price: model.price * factor }),
  units: (model, purchase) => held(model, purchase) * model.invited,
  billed: (model, purchase) => Math.min(purchase.money, held(model, purchase) * model.price),
};
