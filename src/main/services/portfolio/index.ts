import { compilePlan } from '../../engine/portfolio/compilePlan.ts';
import type { SimulationInput } from '../../engine/portfolio/input.ts';
import type { Plan } from '../../../shared/plan.ts';
import type { RunMessage } from '../../../shared/run.ts';
import type { SimulationResult } from '../../../shared/simulation.ts';
import { newId } from '../../store/newId.ts';
import type { ServiceContext } from '../context.ts';
import { keepRun } from '../running/keepRun.ts';
import { streamRun } from '../running/streamRun.ts';
import { planLookups } from './planLookups.ts';

/** Paths of a preview: few enough to answer while a slider is dragged, and a prefix of the full run's. */
export const previewPaths = 2048;

export interface SimulatePlan {
  readonly plan: Plan;
  readonly mode: 'preview' | 'full';
  /** Keeps the result in the file. */
  readonly keep: boolean;
  readonly planId?: string | undefined;
}

export interface PortfolioService {
  simulate(asked: SimulatePlan, signal?: AbortSignal): AsyncGenerator<RunMessage<SimulationResult>>;
}

export function portfolioService(context: ServiceContext): PortfolioService {
  const { store, pool, active } = context;
  const compile = (plan: Plan): SimulationInput => compilePlan(plan, planLookups(store, plan.startDate));
  return {
    async *simulate({ plan, mode, keep, planId }, signal) {
      const paths = mode === 'preview' ? Math.min(plan.paths, previewPaths) : plan.paths;
      const input = compile({ ...plan, paths });
      const runId = newId();
      const subject = planId ?? plan.name;
      yield* streamRun(active, {
        runId,
        total: paths,
        signal,
        execute: (options) => pool.runModel('portfolio', input, options),
        ...(keep
          ? { finish: keepRun(context, { runId, kind: 'plan', subject, name: plan.name, input: plan }) }
          : {}),
      });
    },
  };
}
