import type { Localised } from '../../../../shared/schema.ts';
import type { SimulationInput } from '../input.ts';

/** A fall and the ways to go on after it: plain data. */
export interface CompanionInput {
  /** The plan without rebalancing, and last of its holdings the deposit that money flees to, at no share. */
  readonly plan: SimulationInput;
  readonly names: readonly Localised[];
  readonly holding: number;
  /** Factor of the holding that falls. */
  readonly factor: number;
  readonly fall: number;
  /** The boundary at which the fall has ended and something is done. */
  readonly at: number;
  /** By factor: move of its log growth for a move of the fallen one's. */
  readonly betas: readonly number[];
  /** Weights after leaving: what fell has none, the deposit its share. */
  readonly weightsAfterLeaving: readonly number[];
}
