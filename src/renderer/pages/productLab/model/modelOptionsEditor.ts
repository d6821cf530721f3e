import { modelOptions, type ModelOptions } from '../../../../shared/modelOptions.ts';
import type { Plan } from '../../../../shared/plan.ts';
import type { PlanEditor } from '../usePlanEditor.ts';

const defaults = modelOptions.parse({});

/** The settings of the plan's return model, and how one of them is changed. */
export interface ModelOptionsEditor {
  readonly options: ModelOptions;
  readonly change: (step: string, change: Partial<ModelOptions>) => void;
  /** Leaves a setting to be fitted. */
  readonly clear: (step: string, key: 'degreesOfFreedom' | 'regimes') => void;
}

export function modelOptionsEditor({ document, commit }: PlanEditor): ModelOptionsEditor {
  const options = document.modelOptions ?? defaults;
  const write = (step: string, next: ModelOptions): void => commit(step, { modelOptions: next });
  return {
    options,
    change: (step, change) => write(step, { ...options, ...change }),
    clear(step, key) {
      const { [key]: _fitted, ...rest } = options;
      write(step, rest);
    },
  };
}

/** The plan without a field that may be left out. */
export function withoutField(plan: Plan, key: 'blockMonths' | 'shortRate' | 'inflationModel'): Plan {
  const { [key]: _left, ...rest } = plan;
  return rest;
}
