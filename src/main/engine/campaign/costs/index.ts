import type { CostKind, CostModel, CostModelOf } from '../../../../shared/campaign.ts';
import type { CostEngine, Entry } from './costEngine.ts';
import { fixed } from './fixed.ts';
import { perAccount } from './perAccount.ts';
import { perClick } from './perClick.ts';
import { perLead } from './perLead.ts';
import { perThousand } from './perThousand.ts';

/** Every way of paying for a channel: one line a kind. */
const engines: { readonly [Kind in CostKind]: CostEngine<Kind> } = {
  perThousand,
  perClick,
  perLead,
  perAccount,
  fixed,
};

/** A channel's cost model with its figures filled in. */
export interface BoundCost {
  readonly entry: Entry;
  units(money: number): number;
  billed(money: number): number;
}

export function bindCost<Kind extends CostKind>(model: CostModelOf<Kind> & CostModel): BoundCost {
  const engine = engines[model.kind];
  return {
    entry: engine.entry,
    units: (money) => engine.units(model, money),
    billed: (money) => engine.billed(model, money),
  };
}
