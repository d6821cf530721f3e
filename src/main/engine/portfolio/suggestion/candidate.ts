import type { Holding, Plan } from '../../../../shared/plan.ts';
import { termsInForce, type Product, type ProductTerms } from '../../../../shared/product.ts';
import type { SuggestionRequest } from '../../../../shared/suggestion.ts';
import { productHoldings, type ProductHolding } from '../compile/productHoldings.ts';

/** What may stand in a mix: a holding of the plan, or a product of the shelf beside it. */
export interface Candidate {
  readonly holding: Holding;
  /** Share of the present combination. */
  readonly weight: number;
  readonly product?: Product;
  readonly terms?: ProductTerms;
  /** Least amount, yuan. */
  readonly minimum: number;
  /** How long the money is bound, months. */
  readonly termMonths: number;
}

/** Kinds that are not proposed of their own accord: their worth within the term is not that of a sale. */
const notProposed: ReadonlySet<ProductTerms['kind']> = new Set(['structuredDeposit', 'insurance']);

/** The plan's holdings first, in their order, and then the products asked for that it does not hold. */
export function candidatesOf(
  { plan, candidates }: SuggestionRequest,
  shelf: readonly Product[],
): readonly Candidate[] {
  const byId = new Map(shelf.map((product) => [product.id, product]));
  const held = plan.holdings.map((holding) =>
    candidateOf(holding, 'product' in holding ? byId.get(holding.product) : undefined, plan),
  );
  const present = new Set(
    plan.holdings.flatMap((holding) => ('product' in holding ? [holding.product] : [])),
  );
  const asked = candidates ? new Set(candidates) : undefined;
  const further = shelf.filter(({ id }) => !present.has(id) && (asked?.has(id) ?? true));
  return [
    ...held,
    ...further
      .map((product) => candidateOf({ weight: 0, product: product.id }, product, plan))
      .filter(({ terms }) => terms && productOf(terms) && !notProposed.has(terms.kind)),
  ];
}

function candidateOf(holding: Holding, product: Product | undefined, plan: Plan): Candidate {
  const { weight } = holding;
  if (!product) return { holding, weight, minimum: 0, termMonths: boundByDeposit(holding) };
  const terms = termsInForce(product, plan.startDate);
  const minimum = productOf(terms)?.minimum ?? 0;
  return { holding, weight, product, terms, minimum, termMonths: boundMonths(terms) };
}

function productOf(terms: ProductTerms): ProductHolding {
  const convert = productHoldings[terms.kind] as (terms: ProductTerms) => ProductHolding;
  return convert(terms);
}

const daysOfMonth = 30;

function boundMonths(terms: ProductTerms): number {
  if ('termMonths' in terms) return terms.termMonths;
  if (terms.kind === 'wealth') return terms.holdDays / daysOfMonth;
  return terms.kind === 'insurance' ? terms.schedule.length * 12 : 0;
}

function boundByDeposit(holding: Holding): number {
  return 'deposit' in holding && holding.deposit.kind === 'time' ? holding.deposit.termMonths : 0;
}
