import type { Assumption } from '../../../../shared/product.ts';
import type { Localised } from '../../../../shared/schema.ts';
import type { DepositSpec, MarketSpec } from '../instruments/specs.ts';
import type { MonthlyReturns } from './lookups.ts';

/** Where the months of a market holding may come from; at least one of both is there. */
export interface MarketSource {
  readonly series?: MonthlyReturns;
  readonly assumption?: Assumption;
}

/** A holding of a plan with everything that it refers to. */
export type ResolvedHolding = {
  readonly weight: number;
  readonly name: Localised;
} & (
  | { readonly deposit: DepositSpec }
  | { readonly fees: Omit<MarketSpec, 'kind' | 'factor'>; readonly source: MarketSource }
);
