import { stageStarts, type ClientCase, type LifeStage } from '../../../shared/clientCase.ts';
import type { Product, ProductKind } from '../../../shared/product.ts';
import {
  judgeProduct,
  productLevel,
  type ClientProfile,
  type SuitabilityRule,
} from '../../../shared/suitability.ts';
import { productKind } from '../productLab/planWords.ts';

const deposits: ReadonlySet<ProductKind> = new Set(['tieredSavings', 'timeDeposit', 'demandDeposit']);
const invested: ReadonlySet<ProductKind> = new Set(['fund', 'wealth', 'moneyFund']);

/** Half in a deposit, half in the riskiest fund or wealth product that suits the client; one of them where only it is there. */
function startParts(
  products: readonly Product[],
  profile: ClientProfile,
  rule: SuitabilityRule,
  today: string,
): ClientCase['parts'] {
  const suitable = products.filter((product) => judgeProduct(product, profile, rule) === null);
  const of = (kinds: ReadonlySet<ProductKind>) =>
    suitable.filter((product) => kinds.has(productKind(product, today)));
  const deposit =
    of(deposits).find((product) => productKind(product, today) === 'tieredSavings') ?? of(deposits)[0];
  const fund = of(invested).toSorted((a, b) => productLevel(b) - productLevel(a))[0];
  const parts = [deposit, fund].filter((product) => product !== undefined);
  return parts.map(({ id }) => ({ product: id, weight: 1 / parts.length }));
}

/** Where the page begins: a balanced client, assessed today. */
export function startCase(products: readonly Product[], rule: SuitabilityRule, today: string): ClientCase {
  const { age, ...start } = stageStarts.growingFamily;
  const profile = { level: 3, assessedOn: today, age, careTaken: false };
  return {
    profile,
    lifeStage: 'growingFamily',
    ...start,
    parts: startParts(products, profile, rule, today),
    seed: 1,
    paths: 10_000,
  };
}

/** The case with what another life stage suggests. */
export function withStage(asked: ClientCase, lifeStage: LifeStage): ClientCase {
  const { age, ...start } = stageStarts[lifeStage];
  return { ...asked, lifeStage, ...start, profile: { ...asked.profile, age, careTaken: false } };
}
