import { withinMemory } from '../../engine/portfolio/counted/countedBuffers.ts';
import { sampledAs } from '../../engine/portfolio/sampling/sampledAs.ts';
import { withSobol } from '../../engine/portfolio/sampling/withSobol.ts';
import { compilePlan } from '../../engine/portfolio/compilePlan.ts';
import { compileHistory } from '../../engine/portfolio/history/compileHistory.ts';
import { historyResult } from '../../engine/portfolio/history/historyResult.ts';
import { blendedViews } from '../../engine/portfolio/modelReport/blendedViews.ts';
import { modelReport } from '../../engine/portfolio/modelReport/modelReport.ts';
import type { HistoryResult } from '../../../shared/history.ts';
import type { BlendedDrift, ModelReport } from '../../../shared/modelReport.ts';
import type { Plan } from '../../../shared/plan.ts';
import type { RunMessage } from '../../../shared/run.ts';
import type { SimulationResult } from '../../../shared/simulation.ts';
import type { StressWindow } from '../../../shared/stressWindow.ts';
import { newId } from '../../store/newId.ts';
import type { ServiceContext } from '../context.ts';
import { keepRun } from '../running/keepRun.ts';
import { streamRun } from '../running/streamRun.ts';
import { planLookups } from './planLookups.ts';
import { previewPaths } from './previewPaths.ts';

export interface SimulatePlan {
  readonly plan: Plan;
  readonly mode: 'preview' | 'full';
  /** Keeps the result in the file. */
  readonly keep: boolean;
  readonly planId?: string | undefined;
}

export interface PortfolioService {
  simulate(asked: SimulatePlan, signal?: AbortSignal): AsyncGenerator<RunMessage<SimulationResult>>;
  /**
   * Replays the plan on the true series: over all their months, over every window of its length, and over windows of
   * stress: the file's where none are given.
   */
  history(plan: Plan, windows?: readonly StressWindow[]): HistoryResult;
  /** Expected returns before and after the plan's views; none where its model knows no views. */
  views(plan: Plan): readonly BlendedDrift[];
  /** What the plan's return model makes of its series. */
  model(plan: Plan): ModelReport;
}

export function portfolioService(context: ServiceContext): PortfolioService {
  const { store, pool, active } = context;
  return {
    async *simulate({ plan, mode, keep, planId }, signal) {
      const paths = mode === 'preview' ? previewPaths(plan) : plan.paths;
      const compiled = compilePlan({ ...plan, paths }, planLookups(context, plan.startDate));
      const input =
        mode === 'preview' ? (withSobol(compiled) ?? compiled) : sampledAs(plan.sampling, compiled);
      const runId = newId();
      const subject = planId ?? plan.name;
      const toKeep = { runId, kind: 'plan', subject, name: plan.name, input: plan } as const;
      yield* streamRun(active, {
        runId,
        total: input.paths,
        signal,
        execute: (options) => pool.runModel('portfolio', withinMemory(input), options),
        ...(keep ? { finish: keepRun(context, toKeep) } : {}),
      });
    },
    history(plan, windows = store.settings.get().stressWindows) {
      return historyResult(compileHistory(plan, planLookups(context, plan.startDate)), windows);
    },
    views(plan) {
      return blendedViews(plan, planLookups(context, plan.startDate));
    },
    model(plan) {
      return modelReport(plan, planLookups(context, plan.startDate));
    },
  };
}
