import type { Localised } from '../../../../shared/schema.ts';
import type { AnnualRate, Fen, Yuan } from '../../../../shared/units.ts';

/** A condition of a bundle: so much in these holdings together, at so many month-ends in a row. */
export interface MemberSpec {
  /** Places in the plan; none where the plan holds no such thing. */
  readonly holdings: readonly number[];
  /** Owed on the loans that count, by boundary; nothing beyond the last one. */
  readonly owed?: readonly Fen[];
  readonly minimum: Yuan;
  readonly months: number;
}

/** What a reached bundle brings; `holdings` are those whose balance or fees count. */
export type RewardSpec =
  | { readonly kind: 'cash'; readonly amount: Yuan; readonly bankShare: number }
  | {
      readonly kind: 'rateUp';
      readonly rate: AnnualRate;
      readonly cap?: Yuan;
      readonly holdings: readonly number[];
      /** Owed by boundary on the loan that it gives interest back on. */
      readonly owed?: readonly Fen[];
      readonly bankShare: number;
    }
  | {
      readonly kind: 'feeWaiver';
      readonly share: number;
      readonly holdings: readonly number[];
      readonly bankShare: number;
    }
  /** Extra interest on at most `cap`, for the days of each month on which a coupon counts. */
  | {
      readonly kind: 'coupon';
      readonly rate: AnnualRate;
      readonly cap: Yuan;
      /** By month of the plan; 0 beyond the last one. */
      readonly days: readonly number[];
      readonly holdings: readonly number[];
      readonly bankShare: number;
    }
  | { readonly kind: 'gift'; readonly value: Yuan; readonly cost: Yuan };

/** A bundle of a plan, as plain data. */
export interface BundleSpec {
  readonly name: Localised;
  readonly members: readonly MemberSpec[];
  readonly reward: RewardSpec;
  /** How often it is given at most. */
  readonly times: number;
}
