import type { RunMessage } from '../../../shared/run.ts';
import type { Suggestion, SuggestionRequest } from '../../../shared/suggestion.ts';
import { caseCount } from '../../engine/portfolio/suggestion/caseReturns.ts';
import { compileSuggestion } from '../../engine/portfolio/suggestion/compileSuggestion.ts';
import { newId } from '../../store/newId.ts';
import type { ServiceContext } from '../context.ts';
import { streamRun } from '../running/streamRun.ts';
import { suggestionGround } from './suggestionGround.ts';

export interface SuggestionService {
  /** What could be held instead of a plan, by the shelf and the suitability rule in force. */
  suggest(request: SuggestionRequest, signal?: AbortSignal): AsyncGenerator<RunMessage<Suggestion>>;
}

export function suggestionService(context: ServiceContext): SuggestionService {
  const { pool, active } = context;
  return {
    async *suggest(request, signal) {
      const input = compileSuggestion(request, suggestionGround(context, request.plan));
      yield* streamRun(active, {
        runId: newId(),
        total: caseCount,
        signal,
        execute: (options) => pool.runModel('suggestion', input, options),
      });
    },
  };
}
