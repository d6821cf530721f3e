import { isSold } from '../../../shared/product.ts';
import type { RunMessage } from '../../../shared/run.ts';
import { suitabilityOn } from '../../../shared/suitability.ts';
import type { Suggestion, SuggestionRequest } from '../../../shared/suggestion.ts';
import { caseCount } from '../../engine/portfolio/suggestion/caseReturns.ts';
import { compileSuggestion } from '../../engine/portfolio/suggestion/compileSuggestion.ts';
import { newId } from '../../store/newId.ts';
import type { ServiceContext } from '../context.ts';
import { streamRun } from '../running/streamRun.ts';
import { planLookups } from './planLookups.ts';

export interface SuggestionService {
  /** What could be held instead of a plan, by the shelf and the suitability rule in force. */
  suggest(request: SuggestionRequest, signal?: AbortSignal): AsyncGenerator<RunMessage<Suggestion>>;
}

export function suggestionService(context: ServiceContext): SuggestionService {
  const { store, clock, pool, active } = context;
  return {
    async *suggest(request, signal) {
      const today = clock().toISOString().slice(0, 10);
      const held = new Set(request.plan.holdings.map((part) => ('product' in part ? part.product : null)));
      const input = compileSuggestion(request, {
        shelf: store.products.list().filter((product) => isSold(product, today) || held.has(product.id)),
        lookups: planLookups(context, request.plan.startDate),
        rule: suitabilityOn(store.settings.get().suitability, today),
      });
      yield* streamRun(active, {
        runId: newId(),
        total: caseCount,
        signal,
        execute: (options) => pool.runModel('suggestion', input, options),
      });
    },
  };
}
