import type { DepositInsuranceRule } from '../../../../shared/depositInsurance.ts';
import type { Localised } from '../../../../shared/schema.ts';
import type { SimulationInput } from '../input.ts';

/** What could be taken out of a plan on certain days. Plain data. */
export interface LiquidityInput {
  readonly plan: SimulationInput;
  /** Boundaries asked about, rising, each from 1 to the plan's months. */
  readonly days: readonly number[];
  /** By holding of the plan. */
  readonly names: readonly Localised[];
  readonly insurance: DepositInsuranceRule;
}
