import { LabError } from '../../../../shared/errors/index.ts';
import type { Holding, Plan } from '../../../../shared/plan.ts';
import { productHoldings, type ProductHolding } from './productHoldings.ts';
import { termsInForce, type Product, type ProductTerms } from '../../../../shared/product.ts';
import type { Localised } from '../../../../shared/schema.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import { depositName } from './depositName.ts';
import { depositOfPlan } from './depositOfPlan.ts';
import type { MonthlyReturns, PlanLookups } from './lookups.ts';
import type { MarketSource, ResolvedHolding } from './resolvedHolding.ts';

const noFees = { purchaseFee: [], redemptionFee: [] };

/**
 * Looks up what a holding refers to.
 * @throws LabError `plan.unknownProduct`, `plan.unknownSeries`, `plan.notHoldable`, `plan.noReturns`
 */
export function resolveHolding(
  holding: Holding,
  plan: Plan,
  lookups: PlanLookups,
  notices: Notice[],
): ResolvedHolding {
  const { weight } = holding;
  const named = (name: Localised): Localised =>
    holding.label === undefined ? name : { zh: holding.label, en: holding.label };
  if ('product' in holding) {
    const resolved = resolveProduct(holding.product, weight, plan, lookups, notices);
    return { ...resolved, name: named(resolved.name) };
  }
  if ('deposit' in holding) {
    const deposit = depositOfPlan(holding.deposit);
    return { weight, name: named(depositName(deposit)), deposit };
  }
  if ('series' in holding) {
    const series = requireSeries(holding.series, lookups);
    return { weight, name: named({ zh: series.name, en: series.name }), fees: noFees, source: { series } };
  }
  const { drift, volatility } = holding.assumption;
  const words = `${Number((drift * 100).toPrecision(6))}% / ${Number((volatility * 100).toPrecision(6))}%`;
  return {
    weight,
    name: named({ zh: `假设 ${words}`, en: `Assumption ${words}` }),
    fees: noFees,
    source: { assumption: holding.assumption },
  };
}

function requireSeries(nameOrId: string, lookups: PlanLookups): MonthlyReturns {
  const series = lookups.seriesGrowth(nameOrId);
  if (!series) throw new LabError('plan.unknownSeries', { series: nameOrId });
  return series;
}

function resolveProduct(
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
  if (!held) throw new LabError('plan.notHoldable', { product: name.zh, productEn: name.en });
  if ('market' in held)
    return { weight, name, fees: held.market, source: marketSource(product, terms, lookups) };
  const amount = weight * (plan.initial + plan.monthly);
  if (amount < held.minimum) {
    notices.push({
      code: 'product.minimum',
      values: { product: name.zh, productEn: name.en, minimum: held.minimum, amount },
    });
  }
  return { weight, name, deposit: held.deposit };
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
    throw new LabError('plan.noReturns', { product: product.name.zh, productEn: product.name.en });
  }
  return { ...(series ? { series } : {}), ...(assumption ? { assumption } : {}) };
}
