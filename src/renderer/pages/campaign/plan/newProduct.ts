import type { CampaignScenario, UnitEconomics } from '../../../../shared/campaign.ts';
import { productStarts, type ProductKind } from './productStarts.ts';
import { freeId } from './scenarioEdits.ts';

/** Share of new customers who take a product that has just been added. */
const startShare = 0.1;

/** A new product that a tenth of new customers take, the others in proportion less; mixes of their own stay as they are. */
export function withNewProduct(
  scenario: CampaignScenario,
  kind: ProductKind,
  name: UnitEconomics['name'],
): { readonly scenario: CampaignScenario; readonly id: string } {
  const id = freeId(
    scenario.products.map((product) => product.id),
    'product',
  );
  const product: UnitEconomics = {
    ...productStarts[kind],
    id,
    name,
    share: startShare,
    basis: { mark: 'general' },
  };
  const others = scenario.products.map((other) => ({ ...other, share: other.share * (1 - startShare) }));
  return { id, scenario: { ...scenario, products: [...others, product] } };
}
