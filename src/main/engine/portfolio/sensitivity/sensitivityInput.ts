import type { GridFactors, SensitivitySteps } from '../../../../shared/sensitivity.ts';
import type { SimulationInput } from '../input.ts';
import type { FactorLaw } from './factorLaw.ts';

/** Which assumptions of a plan are moved, and how far. Plain data. */
export interface SensitivityInput {
  readonly plan: SimulationInput;
  readonly law: FactorLaw;
  readonly steps: SensitivitySteps;
  readonly grid: GridFactors;
}
