import type { BudgetSplit } from '../../../shared/budget.ts';
import type { CampaignScenario } from '../../../shared/campaign.ts';
import type {
  CampaignResult,
  ComparisonResult,
  FittedResponse,
  SteadyCurve,
} from '../../../shared/campaignResult.ts';
import type { RunMessage } from '../../../shared/run.ts';
import { fitResponse } from '../../engine/campaign/fit/fitResponse.ts';
import { steadyResponses } from '../../engine/campaign/steadyResponse.ts';
import { newId } from '../../store/newId.ts';
import type { ServiceContext } from '../context.ts';
import { keepRun } from '../running/keepRun.ts';
import { streamRun } from '../running/streamRun.ts';
import { previewPaths } from './previewPaths.ts';

interface Asked {
  readonly scenario: CampaignScenario;
  readonly mode: 'preview' | 'full';
  /** Keeps the result in the file. */
  readonly keep: boolean;
}

export interface SimulateCampaign extends Asked {
  readonly split: BudgetSplit;
  readonly campaignId?: string | undefined;
}

export interface CompareSplits extends Asked {
  /** Two to four. */
  readonly splits: readonly BudgetSplit[];
}

export interface CampaignService {
  simulate(asked: SimulateCampaign, signal?: AbortSignal): AsyncGenerator<RunMessage<CampaignResult>>;
  compare(asked: CompareSplits, signal?: AbortSignal): AsyncGenerator<RunMessage<ComparisonResult>>;
  /** What each channel brings at a steady weekly spend, drawn up to `upTo` yuan by channel. */
  curves(scenario: CampaignScenario, upTo: Readonly<Record<string, number>>): readonly SteadyCurve[];
  /** Fits response and carry-over to the history of a channel of the file. @throws LabError store.notFound */
  fit(channelId: string): FittedResponse;
}

export function campaignService(context: ServiceContext): CampaignService {
  const { store, pool, active } = context;
  return {
    curves: steadyResponses,
    fit: (channelId) => fitResponse(store.channels.get(channelId).name, store.channels.weeks(channelId)),
    async *simulate({ scenario: asked, split, mode, keep, campaignId }, signal) {
      const scenario = withPaths(asked, mode, 1);
      const runId = newId();
      const name = `${asked.name} · ${split.name}`;
      const subject = campaignId ?? asked.name;
      const toKeep = { runId, kind: 'campaign', subject, name, input: { scenario, split } } as const;
      yield* streamRun(active, {
        runId,
        total: scenario.paths,
        signal,
        execute: (options) => pool.runModel('campaign', { scenario, split }, options),
        ...(keep ? { finish: keepRun(context, toKeep) } : {}),
      });
    },
    async *compare({ scenario: asked, splits, mode, keep }, signal) {
      const scenario = withPaths(asked, mode, splits.length);
      const runId = newId();
      const name = splits.map((split) => split.name).join(' / ');
      const toKeep = {
        runId,
        kind: 'compare',
        subject: asked.name,
        name,
        input: { scenario, splits },
      } as const;
      yield* streamRun(active, {
        runId,
        total: scenario.paths,
        signal,
        execute: (options) => pool.runModel('comparison', { scenario, splits }, options),
        ...(keep ? { finish: keepRun(context, toKeep) } : {}),
      });
    },
  };
}

function withPaths(scenario: CampaignScenario, mode: Asked['mode'], splits: number): CampaignScenario {
  return mode === 'preview' ? { ...scenario, paths: previewPaths(scenario, splits) } : scenario;
}
