import { termsInForce, type Product } from '../../../shared/product.ts';

export type Version = Product['terms'][number];

/** The product with one more version from a day on: a copy of what is in force then. */
export function withVersion(product: Product, date: string): Product {
  const added: Version = { effectiveFrom: date, conditions: termsInForce(product, date) };
  const terms = [...product.terms, added].toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1));
  return { ...product, terms };
}

export function withoutVersion(product: Product, date: string): Product {
  return { ...product, terms: product.terms.filter(({ effectiveFrom }) => effectiveFrom !== date) };
}

/** The product with one version changed; the others stay. */
export function changeVersion(product: Product, date: string, change: Partial<Version>): Product {
  return {
    ...product,
    terms: product.terms.map((version) =>
      version.effectiveFrom === date ? { ...version, ...change } : version,
    ),
  };
}

/** Whether a version is over, holds now, or is still to come. */
export function versionState(product: Product, date: string, today: string): 'past' | 'inForce' | 'planned' {
  if (termsInForce(product, today) === termsInForce(product, date)) return 'inForce';
  return date > today ? 'planned' : 'past';
}
