import type { Plan } from '../../../shared/plan.ts';
import type { ExportStamp } from '../../charts/stamp.ts';
import type { PlanComparison } from '../../../shared/planComparison.ts';

/** A comparison with the plans that it answers. */
export interface Compared {
  readonly comparison: PlanComparison;
  readonly plans: readonly Plan[];
  readonly dimmed: boolean;
}

/** What an export of a comparison carries: all names, the common seed, versions and dates. */
export function comparedStamp(
  { seed, engineVersion }: PlanComparison,
  plans: readonly Plan[],
  facts: Pick<ExportStamp, 'dataDate' | 'synthetic'>,
): ExportStamp {
  return { name: plans.map(({ name }) => name).join(' / '), seed, engineVersion, ...facts };
}
