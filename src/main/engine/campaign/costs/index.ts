import type { CostKind, CostModel, CostModelOf } from '../../../../shared/campaign.ts';
import type { CostEngine, Entry, Purchase } from './costEngine.ts';
import { event } from './event.ts';
import { fixed } from './fixed.ts';
import { partner } from './partner.ts';
import { perAccount } from './perAccount.ts';
import { perClick } from './perClick.ts';
import { perLead } from './perLead.ts';
import { perThousand } from './perThousand.ts';
import { referral } from './referral.ts';

/** Every way of paying for a channel: one line a kind. */
const engines: { readonly [Kind in CostKind]: CostEngine<Kind> } = {
  perThousand,
  perClick,
  perLead,
  perAccount,
  fixed,
  partner,
  event,
  referral,
};

/** A channel's cost model with its figures filled in. */
export interface BoundCost {
  readonly entry: Entry;
  /** undefined: what the channel buys does not depend on the customers. */
  readonly keptDelay: number | undefined;
  readonly perYuan: number;
  units(purchase: Purchase): number;
  billed(purchase: Purchase): number;
}

export function bindCost<Kind extends CostKind>(model: CostModelOf<Kind> & CostModel): BoundCost {
  const engine = engines[model.kind];
  return {
    entry: engine.entry,
    keptDelay: engine.keptDelay?.(model),
    perYuan: engine.perYuan(model),
    units: (purchase) => engine.units(model, purchase),
    billed: (purchase) => engine.billed(model, purchase),
  };
}

/** A cost model at prices multiplied by a factor. */
export function repriced<Kind extends CostKind>(
  model: CostModelOf<Kind> & CostModel,
  factor: number,
): CostModel {
  return engines[model.kind].repriced(model, factor);
}
