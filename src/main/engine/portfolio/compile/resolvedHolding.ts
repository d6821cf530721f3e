import type { Assumption } from '../../../../shared/product.ts';
import type { Localised } from '../../../../shared/schema.ts';
import type {
  DepositSpec,
  InsuranceSpec,
  InstrumentSpec,
  NoticeDepositSpec,
  OfferedAccountSpec,
} from '../instruments/specs.ts';
import type { SoldInput } from '../input.ts';
import type { MonthlyReturns } from './lookups.ts';

/** Where the months of a market holding may come from; at least one of both is there. */
export interface MarketSource {
  readonly series?: MonthlyReturns;
  readonly assumption?: Assumption;
  /** Its holding's place in the plan. */
  readonly holding?: number;
}

/** A holding of a plan with everything that it refers to. */
export type ResolvedHolding = {
  readonly weight: number;
  readonly name: Localised;
  /** How the product is sold, where the plan keeps to it. */
  readonly sold?: SoldInput;
} & (
  | {
      readonly deposit: DepositSpec;
      /** What the shelf offers instead: the same deposit with its later terms and its better rates. */
      readonly offered?: OfferedAccountSpec;
    }
  | { readonly contract: InsuranceSpec | NoticeDepositSpec }
  /** Follows a factor, which is numbered when all sources are known. */
  | { readonly follow: (factor: number) => InstrumentSpec; readonly source: MarketSource }
);

/** The holding as the engine holds it. @param nextFactor numbers the factors of those that follow one, in their order */
export function instrumentOf(holding: ResolvedHolding, nextFactor: () => number): InstrumentSpec {
  if ('deposit' in holding) return holding.offered ?? holding.deposit;
  if ('contract' in holding) return holding.contract;
  return holding.follow(nextFactor());
}
