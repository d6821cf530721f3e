import type { SavedPlan } from '../../../shared/plan.ts';
import { isSold, termsInForce, type Product } from '../../../shared/product.ts';
import { plansHolding } from '../../../shared/productUse.ts';
import { productLevel } from '../../../shared/suitability.ts';
import type { Language } from '../../app/language/i18n.ts';
import type { Text } from '../../app/language/useText.ts';
import type { Sheet } from '../../components/saveWorkbook.ts';
import type { LabText } from '../productLab/planWords.ts';
import type { messages } from './messages.ts';
import { headline } from './terms/headline.ts';
import type { TermWording } from './terms/termWords.ts';

export interface ShelfWords {
  readonly text: Text<keyof typeof messages.words>;
  readonly lab: LabText;
  readonly language: Language;
  readonly wording: TermWording;
}

/** The day from which the terms of a day have been in force. */
export function inForceSince({ terms }: Product, today: string): string {
  return (terms.findLast(({ effectiveFrom }) => effectiveFrom <= today) ?? terms[0]!).effectiveFrom;
}

/** The shelf as a table for other programs. */
export function shelfSheet(
  products: readonly Product[],
  plans: readonly SavedPlan[],
  today: string,
  { text, lab, language, wording }: ShelfWords,
): Sheet {
  const columns = ['name', 'kind', 'family', 'tier', 'risk', 'terms', 'since', 'usedBy', 'archived'] as const;
  return {
    name: text('title'),
    columns: columns.map((key) => text(key)),
    rows: products.map((product) => {
      const terms = termsInForce(product, today);
      return [
        product.name[language],
        lab(`kind.${terms.kind}`),
        text(`family.${product.family}`),
        text(`tier.${product.tier}`),
        terms.kind === 'loan' ? '' : `R${productLevel(product)}`,
        headline(terms, wording),
        inForceSince(product, today),
        plansHolding(plans, product.id).length,
        isSold(product, today) ? '' : product.archivedOn!,
      ];
    }),
  };
}
