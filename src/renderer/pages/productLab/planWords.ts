import type { Holding } from '../../../shared/plan.ts';
import { isSold, termsInForce, type Product, type ProductKind } from '../../../shared/product.ts';
import { productLevel } from '../../../shared/suitability.ts';
import { shownName } from '../../../shared/shownName.ts';
import type { Language } from '../../app/language/i18n.ts';
import type { Format } from '../../app/format/createFormat.ts';
import type { Text } from '../../app/language/useText.ts';
import type { messages } from './messages.ts';

export type LabText = Text<keyof typeof messages.words>;

/** The products of the shelf by their id. */
export type Shelf = ReadonlyMap<string, Product>;

/** Stays the same while weights change and other parts come and go. */
export function holdingKey(holding: Holding): string {
  if ('product' in holding) return `product ${holding.product}`;
  if ('series' in holding) return `series ${holding.series}`;
  const { weight: _weight, finalWeight: _finalWeight, ...rest } = holding;
  return JSON.stringify(rest);
}

/** What a part of a combination is called on the screen. */
export function holdingName(
  holding: Holding,
  shelf: Shelf,
  language: Language,
  format: Format,
  text: LabText,
): string {
  if (holding.label !== undefined) return holding.label;
  if ('product' in holding) return shelf.get(holding.product)?.name[language] ?? holding.product;
  if ('series' in holding) return shownName(holding.series, language);
  if ('assumption' in holding) {
    const { drift, volatility } = holding.assumption;
    return text('assumedHolding', { drift: format.percent(drift), volatility: format.percent(volatility) });
  }
  const { deposit } = holding;
  if (deposit.kind === 'demand') return text('ownDemand', { rate: format.percent(deposit.rate) });
  if (deposit.kind === 'tiered') return text('ownTiered');
  return text('ownTime', { term: format.duration(deposit.termMonths), rate: format.percent(deposit.rate) });
}

/** R1–R5 of a holding, where it is a product of the shelf. */
export function holdingRisk(holding: Holding, shelf: Shelf): number | undefined {
  const product = 'product' in holding ? shelf.get(holding.product) : undefined;
  return product && productLevel(product);
}

export function productKind(product: Product, date: string): ProductKind {
  return termsInForce(product, date).kind;
}

/** Products whose worth follows the market, and so a return model. */
const marketKinds: ReadonlySet<ProductKind> = new Set(['moneyFund', 'fund', 'wealth', 'structuredDeposit']);

/** Whether a holding follows the market. */
export function holdingMoves(holding: Holding, shelf: Shelf, date: string): boolean {
  if (!('product' in holding)) return !('deposit' in holding);
  const product = shelf.get(holding.product);
  return product !== undefined && marketKinds.has(productKind(product, date));
}

/** What the simulation cannot hold: sold beside a combination, not inside it. */
const notHeld: ReadonlySet<ProductKind> = new Set(['loan', 'service']);

/** Whether a new combination may take the product: of a kind that can be held, and not archived. */
export function canBeHeld(product: Product, date: string): boolean {
  return !notHeld.has(productKind(product, date)) && isSold(product, date);
}
