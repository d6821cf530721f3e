import type { Plan } from '../../../shared/plan.ts';
import type { PlanComparison } from '../../../shared/planComparison.ts';
import type { RunMessage } from '../../../shared/run.ts';
import { compilePlans } from '../../engine/portfolio/compare/compilePlans.ts';
import { newId } from '../../store/newId.ts';
import type { ServiceContext } from '../context.ts';
import { streamRun } from '../running/streamRun.ts';
import { planLookups } from './planLookups.ts';
import { previewPaths } from './previewPaths.ts';

export interface ComparePlans {
  /** Two to four, the baseline first. */
  readonly plans: readonly Plan[];
  readonly mode: 'preview' | 'full';
}

export interface PlansService {
  compare(asked: ComparePlans, signal?: AbortSignal): AsyncGenerator<RunMessage<PlanComparison>>;
}

/** Combinations side by side, on common random numbers. */
export function plansService(context: ServiceContext): PlansService {
  const { pool, active } = context;
  return {
    async *compare({ plans, mode }, signal) {
      const paths = previewPaths(plans[0]!);
      const asked = mode === 'full' ? plans : plans.map((plan) => ({ ...plan, paths }));
      const input = compilePlans(asked, planLookups(context, plans[0]!.startDate));
      yield* streamRun(active, {
        runId: newId(),
        total: input.plans[0]!.paths,
        signal,
        execute: (options) => pool.runModel('plans', input, options),
      });
    },
  };
}
