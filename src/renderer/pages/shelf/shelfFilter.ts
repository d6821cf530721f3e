import { isSold, termsInForce, type Product, type ProductKind } from '../../../shared/product.ts';
import { productLevel } from '../../../shared/suitability.ts';

/** What of the shelf is looked at. */
export interface ShelfFilter {
  readonly search: string;
  readonly kind: ProductKind | null;
  readonly risk: number | null;
  readonly family: Product['family'] | null;
  readonly archived: boolean;
}

export const wholeShelf: ShelfFilter = { search: '', kind: null, risk: null, family: null, archived: false };

/** Width and case of letters make no difference. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/**
 * The products that fit.
 * @param words what can be found of a product by searching, beside its names
 */
export function filterShelf(
  products: readonly Product[],
  filter: ShelfFilter,
  today: string,
  words: (product: Product) => string,
): readonly Product[] {
  const sought = plain(filter.search).trim().split(/\s+/);
  return products.filter((product) => {
    const { kind } = termsInForce(product, today);
    const found = plain([product.name.zh, product.name.en, words(product)].join(' '));
    return (
      (filter.archived || isSold(product, today)) &&
      (filter.kind === null || kind === filter.kind) &&
      (filter.risk === null || productLevel(product) === filter.risk) &&
      (filter.family === null || product.family === filter.family) &&
      sought.every((word) => found.includes(word))
    );
  });
}
