import type { CostModelOf } from '../../../../shared/campaign.ts';
import type { CostEngine } from './costEngine.ts';

/** Whole teams that the money pays for; a part in 10^9 is forgiven, as shares of a total are not exact. */
const teams = (model: CostModelOf<'fixed'>, money: number): number =>
  Math.floor(money / model.weeklyFee + 1e-9);

/** A weekly fee per team or place, which makes so many contacts; money for part of a team waits for later weeks. */
export const fixed: CostEngine<'fixed'> = {
  kind: 'fixed',
  entry: 'reach',
  perYuan: ({ weeklyFee, contacts }) => contacts / weeklyFee,
  repriced: (model, factor) => ({ ...model, weeklyFee: model.weeklyFee * factor }),
  units: (model, { money }) => teams(model, money) * model.contacts,
  billed: (model, { money }) => Math.min(money, teams(model, money) * model.weeklyFee),
};
