import type { CostKind, CostModelOf } from '../../../../shared/campaign.ts';

/** Where bought units enter the funnel: as contacts (reach), as clicks, or as accounts. */
export type Entry = 'reach' | 'clicks' | 'accounts';

/** How one kind of channel is paid for. */
export interface CostEngine<Kind extends CostKind> {
  readonly kind: Kind;
  readonly entry: Entry;
  /** What so much money buys, in the unit that the channel sells. */
  units(model: CostModelOf<Kind>, money: number): number;
  /** What is paid of that money; the rest stays with the channel for later weeks. */
  billed(model: CostModelOf<Kind>, money: number): number;
}

/** Any amount is spent to the last fen. */
export const allOfIt = (_model: unknown, money: number): number => money;
