import { modelOptions, type ModelOptions } from '../../../../shared/modelOptions.ts';
import type { Plan } from '../../../../shared/plan.ts';

const defaults = modelOptions.parse({});

/** The plan's settings of its return model, with the defaults where it has none. */
export function modelOptionsOf(plan: Pick<Plan, 'modelOptions'>): ModelOptions {
  return plan.modelOptions ?? defaults;
}
