import { purposes } from '../../random/purposes.ts';
import type { SimulationInput } from '../input.ts';
import { prepareReturns } from '../returns/index.ts';
import { prepareQuasiLognormal } from '../returns/quasiLognormal.ts';
import type { PathReturns } from '../returns/returnModel.ts';
import { planExposure } from './planExposure.ts';

type Sampled = Pick<SimulationInput, 'returns' | 'seed' | 'sampling' | 'months' | 'flows' | 'holdings'>;

/**
 * The months of a run's market, on the points that the run asks for; null where no holding has a factor.
 * @throws LabError `returns.*`, `plan.correlation`
 */
export function prepareRunReturns(input: Sampled): PathReturns | null {
  const { returns, seed, sampling } = input;
  if (!returns) return null;
  if (!sampling || returns.kind !== 'lognormal') return prepareReturns(returns, seed);
  return prepareQuasiLognormal(returns, seed, purposes.returns, planExposure(input, returns), sampling);
}
