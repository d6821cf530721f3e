import { isSold } from '../../../shared/product.ts';
import { suitabilityOn } from '../../../shared/suitability.ts';
import type { Suggestion, SuggestionRequest } from '../../../shared/suggestion.ts';
import { suggest } from '../../engine/portfolio/suggestion/suggest.ts';
import type { ServiceContext } from '../context.ts';
import { highsSolver } from '../solvers/highsSolver.ts';
import { planLookups } from './planLookups.ts';

export interface SuggestionService {
  /** What could be held instead of a plan, by the shelf and the suitability rule in force. */
  suggest(request: SuggestionRequest): Promise<Suggestion>;
}

export function suggestionService(context: ServiceContext): SuggestionService {
  const { store, clock } = context;
  return {
    async suggest(request) {
      const today = clock().toISOString().slice(0, 10);
      const held = new Set(request.plan.holdings.map((part) => ('product' in part ? part.product : null)));
      return suggest(request, {
        shelf: store.products.list().filter((product) => isSold(product, today) || held.has(product.id)),
        lookups: planLookups(context, request.plan.startDate),
        rule: suitabilityOn(store.settings.get().suitability, today),
        solve: await highsSolver(),
      });
    },
  };
}
