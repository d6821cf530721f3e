import {
  gridSteps,
  type SensitivityChanges,
  type SensitivityFactor,
} from '../../../../shared/sensitivity.ts';
import { cutChanges } from './changedPlan.ts';
import { factorsOf } from './factorsOf.ts';
import type { SensitivityInput } from './sensitivityInput.ts';

/**
 * Every case of a run, in this order: the base; the step down and the step up of each factor; the grid, row by row.
 * Cases that change nothing are the base again, so that all places of the answer are filled alike.
 */
export function casesOf({ plan, steps, grid }: SensitivityInput): readonly SensitivityChanges[] {
  const by = (factor: SensitivityFactor, count: number): SensitivityChanges =>
    count === 0 ? {} : { [factor]: count * steps[factor] };
  const tornado = factorsOf(plan).flatMap((factor) => [by(factor, -1), by(factor, 1)]);
  const cells = gridSteps.flatMap((row) =>
    gridSteps.map((column) => ({ ...by(grid.rows, row), ...by(grid.columns, column) })),
  );
  return [{}, ...tornado, ...cells].map((changes) => cutChanges(changes, plan.months));
}
