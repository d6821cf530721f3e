import type { AllocationRequest, AllocationResult } from '../../../shared/allocation.ts';
import type { BudgetSplit } from '../../../shared/budget.ts';
import type { CampaignScenario } from '../../../shared/campaign.ts';
import type { ChallengeRequest, ChallengeResult } from '../../../shared/challenge.ts';
import type { DriversRequest, DriversResult } from '../../../shared/drivers.ts';
import type { LeversResult } from '../../../shared/levers.ts';
import type { RuleSearchRequest, RuleSearchResult } from '../../../shared/ruleSearch.ts';
import type { RuleWorthRequest, RuleWorthResult } from '../../../shared/ruleWorth.ts';
import type { RunMessage } from '../../../shared/run.ts';
import { newId } from '../../store/newId.ts';
import type { ServiceContext } from '../context.ts';
import { streamRun } from '../running/streamRun.ts';

/** A question about a scenario under a split. */
export interface Study<Request> {
  readonly scenario: CampaignScenario;
  readonly split: BudgetSplit;
  readonly request: Request;
}

/** Long questions that are answered and not kept. */
export interface StudiesService {
  /** A better split within bounds and locks. */
  allocate(
    study: Study<AllocationRequest>,
    signal?: AbortSignal,
  ): AsyncGenerator<RunMessage<AllocationResult>>;
  /** What a verdict over splits is worth when assumptions move, and how far they may before it turns. */
  challenge(request: ChallengeRequest, signal?: AbortSignal): AsyncGenerator<RunMessage<ChallengeResult>>;
  /** What the spread of the outcome comes from. */
  drivers(study: Study<DriversRequest>, signal?: AbortSignal): AsyncGenerator<RunMessage<DriversResult>>;
  /** How far each input would have to move, alone, for each target to be met. */
  levers(
    study: Pick<Study<unknown>, 'scenario' | 'split'>,
    signal?: AbortSignal,
  ): AsyncGenerator<RunMessage<LeversResult>>;
  /** What a pause rule is worth, by its figures. */
  searchRules(
    study: Study<RuleSearchRequest>,
    signal?: AbortSignal,
  ): AsyncGenerator<RunMessage<RuleSearchResult>>;
  /** What each rule of the review is worth, with and without it. */
  ruleWorth(
    study: Study<RuleWorthRequest>,
    signal?: AbortSignal,
  ): AsyncGenerator<RunMessage<RuleWorthResult>>;
}

export function studiesService({ pool, active }: ServiceContext): StudiesService {
  return {
    allocate: (study, signal) =>
      streamRun(active, {
        runId: newId(),
        total: study.request.draws,
        signal,
        execute: (options) => pool.runModel('allocation', study, options),
      }),
    challenge: (request, signal) =>
      streamRun(active, {
        runId: newId(),
        total: request.paths,
        signal,
        execute: (options) => pool.runModel('challenge', request, options),
      }),
    drivers: (study, signal) =>
      streamRun(active, {
        runId: newId(),
        total: study.request.paths,
        signal,
        execute: (options) => pool.runModel('drivers', study, options),
      }),
    levers: (study, signal) =>
      streamRun(active, {
        runId: newId(),
        total: study.scenario.targets?.length ?? 0,
        signal,
        execute: (options) => pool.runModel('levers', study, options),
      }),
    searchRules: (study, signal) =>
      streamRun(active, {
        runId: newId(),
        total: study.request.paths,
        signal,
        execute: (options) => pool.runModel('ruleSearch', study, options),
      }),
    ruleWorth: (study, signal) =>
      streamRun(active, {
        runId: newId(),
        total: study.request.paths,
        signal,
        execute: (options) => pool.runModel('ruleWorth', study, options),
      }),
  };
}
