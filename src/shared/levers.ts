import type { Localised } from './schema.ts';

/** Inputs that are changed alone, in every channel and product at once, to see what it would take to reach a target. */
export const leverNames = [
  'total',
  'price',
  'capacity',
  'click',
  'account',
  'product',
  'kept',
  'balance',
  'margin',
  'churn',
] as const;
export type LeverName = (typeof leverNames)[number];

/** How far a lever has to move. */
export interface Lever {
  readonly lever: LeverName;
  /** Factor of the input (of the odds, for rates) at which the target is just reached; null where no factor does. */
  readonly factor: number | null;
}

export interface TargetLevers {
  readonly id: string;
  readonly name: Localised;
  readonly goal: number;
  /** The figure at the mean rates, without luck and rules; null where there is none. */
  readonly figure: number | null;
  readonly met: boolean;
  /** By how little they have to move, those that cannot last; empty where the target is met. */
  readonly levers: readonly Lever[];
}

export interface LeversResult {
  readonly engineVersion: string;
  /** The factors tried lie between 1 / reach and reach. */
  readonly reach: number;
  readonly targets: readonly TargetLevers[];
}
