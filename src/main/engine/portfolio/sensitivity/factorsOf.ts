import { sensitivityFactors, type SensitivityFactor } from '../../../../shared/sensitivity.ts';
import type { SimulationInput } from '../input.ts';

/** What a plan must have for an assumption to be one of its own; those left out every plan has. */
const present: { readonly [F in SensitivityFactor]?: (plan: SimulationInput) => boolean } = {
  tax: ({ interestTax = 0, holdings }) =>
    interestTax > 0 || holdings.some(({ instrument }) => 'gainTax' in instrument),
  rewards: ({ bundles = [] }) => bundles.some(({ reward }) => reward.kind !== 'gift'),
  ratePath: ({ shortRate }) => shortRate !== undefined,
  inflation: ({ goals = [] }) => goals.some(({ money }) => money === 'today'),
};

/** The assumptions of a plan, in their fixed order. */
export function factorsOf(plan: SimulationInput): readonly SensitivityFactor[] {
  return sensitivityFactors.filter((factor) => present[factor]?.(plan) ?? true);
}
