import type { Plan } from '../../../../shared/plan.ts';
import type { SimulationInput } from '../input.ts';
import { withSobol } from './withSobol.ts';

/** A plan's input on the points that the plan asks for; a notice says where those cannot be, or change the paths. */
export function sampledAs(sampling: Plan['sampling'], input: SimulationInput): SimulationInput {
  if (sampling !== 'sobol') return input;
  const sampled = withSobol(input);
  if (!sampled) return { ...input, notices: [...input.notices, { code: 'sampling.pseudo', values: {} }] };
  const { paths } = sampled;
  if (paths === input.paths) return sampled;
  const scramblings = paths / sampled.sampling!.points;
  return {
    ...sampled,
    notices: [...input.notices, { code: 'sampling.paths', values: { scramblings, paths } }],
  };
}
