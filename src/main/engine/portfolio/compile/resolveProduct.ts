import { LabError } from '../../../../shared/errors/index.ts';
import type { Plan } from '../../../../shared/plan.ts';
import { termsInForce, type Product, type ProductTerms } from '../../../../shared/product.ts';
import type { Localised } from '../../../../shared/schema.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import { yuanToFen } from '../../../../shared/units.ts';
import type { InstrumentSpec, MarketSpec } from '../instruments/specs.ts';
import { noticeLaterTerms, offeredAccountOf, withLaterRates } from './laterTerms.ts';
import type { SoldInput } from '../input.ts';
import type { PlanLookups } from './lookups.ts';
import { moneyFundYield } from './moneyFundYield.ts';
import { productHoldings, type ProductHolding } from './productHoldings.ts';
import type { MarketSource, ResolvedHolding } from './resolvedHolding.ts';

/**
 * Looks up a product and the terms in force when the plan starts.
 * @throws LabError `plan.unknownProduct`, `plan.unknownSeries`, `plan.notHoldable`, `plan.noReturns`
 */
export function resolveProduct(
  id: string,
  weight: number,
  plan: Plan,
  lookups: PlanLookups,
  notices: Notice[],
): ResolvedHolding {
  const product = lookups.product(id);
  if (!product) throw new LabError('plan.unknownProduct', { product: id });
  const { name } = product;
  const terms = termsInForce(product, plan.startDate);
  const held = holdingOf(terms);
  if (!held) throw new LabError('plan.notHoldable', { product: bothNames(name) });
  noticeSize(product, terms, held.minimum, weight * (plan.initial + plan.monthly), notices);
  if (terms.kind === 'fund' && terms.assetClass === 'qdii') {
    notices.push({ code: 'product.currency', values: { product: name.zh, productEn: name.en } });
  }
  const common = { weight, name, ...soldOf(plan, terms, held.minimum) };
  if ('contract' in held) return { ...common, contract: held.contract };
  if ('deposit' in held) {
    if (terms.kind === 'noticeDeposit') noticeLaterTerms(product, terms, plan, notices);
    const offered = offeredAccountOf(product, plan);
    const deposit = withLaterRates(held.deposit, product, plan);
    return { ...common, deposit, ...(offered ? { offered } : {}) };
  }
  noticeLaterTerms(product, terms, plan, notices);
  const source = marketSource(product, terms, lookups);
  const follow =
    plan.shortRate && held.yieldsShortRate ? byShortRate(held.follow, moneyFundYield(source)) : held.follow;
  return { ...common, follow, source };
}

/** Says where the first purchase is smaller than is sold, or no multiple of the step in which it is sold. */
function noticeSize(
  { name }: Product,
  terms: ProductTerms,
  minimum: number,
  amount: number,
  notices: Notice[],
): void {
  const values = { product: name.zh, productEn: name.en, amount };
  if (amount < minimum) notices.push({ code: 'product.minimum', values: { ...values, minimum } });
  const step = 'step' in terms ? terms.step : undefined;
  if (step && yuanToFen(amount) % yuanToFen(step) !== 0) {
    notices.push({ code: 'product.step', values: { ...values, step } });
  }
}

/** Deposits and closed products are a contract for each purchase; of a fund, more is bought in steps. */
const contracts: ReadonlySet<ProductTerms['kind']> = new Set(['timeDeposit', 'largeCd', 'structuredDeposit']);

/** What the plan must keep to when it buys; nothing where it only takes notice. */
function soldOf(plan: Plan, terms: ProductTerms, minimum: number): { sold?: SoldInput } {
  const step = ('step' in terms ? terms.step : undefined) ?? 0;
  if (plan.saleRules !== 'enforced' || (minimum === 0 && step === 0)) return {};
  return { sold: { minimum, step, each: contracts.has(terms.kind) } };
}

/** For a sentence that is written in one of the languages, whichever it will be. */
function bothNames({ zh, en }: Localised): string {
  return zh === en ? zh : `${zh} (${en})`;
}

/** A money fund that yields by the path's short rate. */
function byShortRate(
  follow: (factor: number) => InstrumentSpec,
  yieldAtStart: number,
): (factor: number) => InstrumentSpec {
  return (factor) => ({ ...(follow(factor) as MarketSpec), yieldAtStart });
}

/** The conversion of a product's terms; the table is keyed by the terms' own `kind`. */
function holdingOf(terms: ProductTerms): ProductHolding {
  const convert = productHoldings[terms.kind] as (terms: ProductTerms) => ProductHolding;
  return convert(terms);
}

function marketSource(product: Product, terms: ProductTerms, lookups: PlanLookups): MarketSource {
  const { seriesId, assumption } = terms as { seriesId?: string; assumption?: MarketSource['assumption'] };
  const series = seriesId === undefined ? undefined : lookups.seriesGrowth(seriesId);
  if (!series && seriesId !== undefined && !assumption) {
    throw new LabError('plan.unknownSeries', { series: seriesId });
  }
  if (!series && !assumption) {
    throw new LabError('plan.noReturns', { product: bothNames(product.name) });
  }
  return { ...(series ? { series } : {}), ...(assumption ? { assumption } : {}) };
}
