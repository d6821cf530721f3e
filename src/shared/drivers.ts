import { z } from 'zod';
import type { Localised } from './schema.ts';
import type { Estimate } from './simulation.ts';

/** Whose spread is explained. */
export const driverMeasures = ['npv', 'customers'] as const;
export type DriverMeasure = (typeof driverMeasures)[number];

export const driversRequest = z.strictObject({
  measure: z.enum(driverMeasures).default('npv'),
  paths: z.number().int().min(50).max(20_000).default(1000),
});
export type DriversRequest = z.infer<typeof driversRequest>;
export type DriversRequestInput = z.input<typeof driversRequest>;

/** What the input is about; the page words it. */
export const driverKinds = ['click', 'account', 'product', 'kept', 'balance', 'churn', 'volume'] as const;
export type DriverKind = (typeof driverKinds)[number];

/** One uncertain input. */
export interface Driver {
  readonly kind: DriverKind;
  /** The channel, the segment of a funnel row that has one, the product. */
  readonly channel: Localised | null;
  readonly segment: Localised | null;
  readonly product: Localised | null;
  /** Its 10th and 90th percentile and its mean; for volumes a factor. */
  readonly low: number;
  readonly mean: number;
  readonly high: number;
  /** The measure with this input alone at its low and high, all others at their means, without luck and rules. */
  readonly lowResult: number;
  readonly highResult: number;
  /** Share of the variance over paths that this input explains by itself (squared correlation). */
  readonly share: Estimate;
}

export interface DriversResult {
  readonly engineVersion: string;
  readonly measure: DriverMeasure;
  readonly paths: number;
  readonly partial: boolean;
  readonly seed: number;
  /** The measure at the mean of all inputs, without luck and rules. */
  readonly base: number;
  readonly sd: number;
  /** Share of the variance that knowledge of the inputs would take away; the rest is luck and the reviews’ reaction to it. */
  readonly knowledge: Estimate;
  /** By swing, largest first. */
  readonly drivers: readonly Driver[];
}
