import { isSold } from '../../../shared/product.ts';
import type { Plan } from '../../../shared/plan.ts';
import { suitabilityOn } from '../../../shared/suitability.ts';
import type { SuggestionGround } from '../../engine/portfolio/suggestion/compileSuggestion.ts';
import type { ServiceContext } from '../context.ts';
import { planLookups } from './planLookups.ts';

/** What mixes of a plan are chosen from today: what is sold or held, by the suitability rule in force. */
export function suggestionGround(
  context: Pick<ServiceContext, 'store' | 'growth' | 'clock'>,
  plan: Plan,
): SuggestionGround {
  const { store, clock } = context;
  const today = clock().toISOString().slice(0, 10);
  const held = new Set(plan.holdings.map((part) => ('product' in part ? part.product : null)));
  return {
    shelf: store.products.list().filter((product) => isSold(product, today) || held.has(product.id)),
    lookups: planLookups(context, plan.startDate),
    rule: suitabilityOn(store.settings.get().suitability, today),
  };
}
