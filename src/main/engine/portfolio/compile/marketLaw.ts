import type { ReturnSpec } from '../returns/returnSpec.ts';

/** How the market moves, and which column each market holding follows. */
export interface MarketLaw {
  readonly returns: ReturnSpec;
  /** By market holding, in the plan's order. */
  readonly columns: readonly number[];
}
