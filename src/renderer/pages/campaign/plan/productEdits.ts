import type { CampaignScenario, UnitEconomics } from '../../../../shared/campaign.ts';
import { withMixes } from './mixEdits.ts';
import { freeId } from './scenarioEdits.ts';

export function withProductChange(
  scenario: CampaignScenario,
  id: string,
  change: Partial<UnitEconomics>,
): CampaignScenario {
  return {
    ...scenario,
    products: scenario.products.map((product) => (product.id === id ? { ...product, ...change } : product)),
  };
}

/** Leaves out what is optional. */
export function withoutProductPart(
  scenario: CampaignScenario,
  id: string,
  part: 'cannibalised' | 'repurchase',
): CampaignScenario {
  return {
    ...scenario,
    products: scenario.products.map((product) => {
      if (product.id !== id) return product;
      const { [part]: _dropped, ...rest } = product;
      return rest;
    }),
  };
}

export function withProductShares(scenario: CampaignScenario, shares: readonly number[]): CampaignScenario {
  return {
    ...scenario,
    products: scenario.products.map((product, i) => ({ ...product, share: shares[i] ?? product.share })),
  };
}

/** A copy that takes half of its model’s customers; segments with a mix of their own get none of it until told to. */
export function withProductCopy(
  scenario: CampaignScenario,
  id: string,
  name: UnitEconomics['name'],
): { readonly scenario: CampaignScenario; readonly id: string } {
  const model = scenario.products.find((product) => product.id === id);
  if (!model) return { scenario, id };
  const copy = freeId(
    scenario.products.map((product) => product.id),
    'product',
  );
  const half = { ...model, share: model.share / 2 };
  return {
    id: copy,
    scenario: {
      ...scenario,
      products: [
        ...scenario.products.map((product) => (product.id === id ? half : product)),
        { ...half, id: copy, name },
      ],
    },
  };
}

/** Shares over what is left, in proportion; equal where nothing is. */
function rescaled(shares: readonly number[]): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (total > 0 ? share / total : 1 / shares.length));
}

/** Takes a product out of the campaign, of the mixes of segments and channels, and of targets that were about it. */
export function withoutProduct(scenario: CampaignScenario, id: string): CampaignScenario {
  const products = scenario.products.filter((product) => product.id !== id);
  const shares = rescaled(products.map(({ share }) => share));
  const left = (mix: Readonly<Record<string, number>>): Record<string, number> => {
    const others = rescaled(products.map((product) => mix[product.id] ?? 0));
    return Object.fromEntries(products.map((product, i) => [product.id, others[i]!]));
  };
  return {
    ...withMixes(
      scenario,
      (scenario.mixes ?? []).map((row) => ({ ...row, shares: left(row.shares) })),
    ),
    products: products.map((product, i) => ({ ...product, share: shares[i]! })),
    segments: scenario.segments.map((segment) =>
      segment.mix === undefined ? segment : { ...segment, mix: left(segment.mix) },
    ),
    ...(scenario.targets ? { targets: scenario.targets.filter(({ product }) => product !== id) } : {}),
  };
}
