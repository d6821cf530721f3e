import { addMonths, formatPlainDate, requireDate } from '../../../../shared/date.ts';
import type { Plan } from '../../../../shared/plan.ts';
import { termsInForce, type Product, type ProductTerms } from '../../../../shared/product.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import type { AccountTerms, DepositSpec, OfferedAccountSpec } from '../instruments/specs.ts';

type Dates = Pick<Plan, 'startDate' | 'months'>;

const endOf = ({ startDate, months }: Dates): string =>
  formatPlainDate(addMonths(requireDate(startDate), months));

/** The versions of the terms that hold at some time of the plan: the one at its start, and those that begin later. */
function versionsDuring(product: Product, plan: Dates): Product['terms'] {
  const end = endOf(plan);
  const first = termsInForce(product, plan.startDate);
  return product.terms.filter(
    ({ effectiveFrom, conditions }) =>
      conditions === first || (effectiveFrom > plan.startDate && effectiveFrom < end),
  );
}

function accountTerms(from: string, terms: ProductTerms): AccountTerms | undefined {
  if (terms.kind === 'demandDeposit') {
    const { rate, preferences = [] } = terms;
    return { from, bands: [{ from: 0, rate }], banding: 'whole', preferences };
  }
  if (terms.kind !== 'tieredSavings') return undefined;
  const { bands, banding, preferences = [] } = terms;
  return { from, bands, banding, preferences };
}

/** The account with its later terms and its better rates; undefined where it has none, or is no account. */
export function offeredAccountOf(product: Product, plan: Dates): OfferedAccountSpec | undefined {
  const versions = versionsDuring(product, plan)
    .map(({ effectiveFrom, conditions }) => accountTerms(effectiveFrom, conditions))
    .filter((terms) => terms !== undefined);
  const plain = versions.length < 2 && versions.every(({ preferences }) => preferences.length === 0);
  return plain ? undefined : { kind: 'offered', versions };
}

/** A time deposit renews at the rate of its terms then, where the shelf knows later ones. */
export function withLaterRates(deposit: DepositSpec, product: Product, plan: Dates): DepositSpec {
  if (deposit.kind !== 'time') return deposit;
  const rates = Array.from({ length: plan.months }, (_rate, month) => {
    const date = formatPlainDate(addMonths(requireDate(plan.startDate), month));
    const terms = termsInForce(product, date);
    return 'rate' in terms ? terms.rate : deposit.rates[0]!;
  });
  const lastChange = rates.findLastIndex((rate, month) => month > 0 && rate !== rates[month - 1]);
  return { ...deposit, rates: rates.slice(0, Math.max(1, lastChange + 1)) };
}

/** Fees, lock-ups and payoffs stay as they are when the plan starts; says where the shelf knows later ones. */
export function noticeLaterTerms(
  product: Product,
  terms: ProductTerms,
  plan: Dates,
  notices: Notice[],
): void {
  const later = versionsDuring(product, plan).find(
    ({ conditions }) => conditions !== terms && JSON.stringify(conditions) !== JSON.stringify(terms),
  );
  if (!later) return;
  const { name } = product;
  notices.push({
    code: 'product.laterTerms',
    values: { product: name.zh, productEn: name.en, date: later.effectiveFrom },
  });
}
