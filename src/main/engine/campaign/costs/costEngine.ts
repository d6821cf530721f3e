import type { CostKind, CostModelOf } from '../../../../shared/campaign.ts';

/** Where bought units enter the funnel: as contacts (reach), as clicks, or as accounts. */
export type Entry = 'reach' | 'clicks' | 'accounts';

/** What a channel buys in a week. */
export interface Purchase {
  /** Yuan it has. */
  readonly money: number;
  readonly week: number;
  /** Kept customers up to the end of the week `keptDelay` before. */
  readonly kept: number;
}

/** How one kind of channel is paid for. */
export interface CostEngine<Kind extends CostKind> {
  readonly kind: Kind;
  readonly entry: Entry;
  /** Weeks after which kept customers count for the purchase; where it is left out they do not. */
  readonly keptDelay?: (model: CostModelOf<Kind>) => number;
  /** Units for a yuan over many weeks, in which teams and events are no longer steps. */
  perYuan(model: CostModelOf<Kind>): number;
  /** The same at prices multiplied by a factor. */
  repriced(model: CostModelOf<Kind>, factor: number): CostModelOf<Kind>;
  /** What the money of a week buys, in the unit that the channel sells. */
  units(model: CostModelOf<Kind>, purchase: Purchase): number;
  /** What is paid of that money; the rest stays with the channel for later weeks. */
  billed(model: CostModelOf<Kind>, purchase: Purchase): number;
}

/** Any amount is spent to the last fen. */
export const allOfIt = (_model: unknown, { money }: Purchase): number => money;
