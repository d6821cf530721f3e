import type { Product } from '../../../shared/product.ts';
import type { Text } from '../../app/language/useText.ts';
import type { Sheet } from '../../components/saveWorkbook.ts';
import { fieldsOf } from './terms/termFields.ts';
import type { messages as termMessages } from './terms/termMessages.ts';
import { termWords, type TermKeyName, type TermWording } from './terms/termWords.ts';

/** Every term of a product in words, a column for each version of its terms. */
export function termsSheet(
  { terms }: Product,
  heads: { readonly name: string; readonly term: string },
  wording: TermWording,
  text: Text<keyof typeof termMessages.words>,
): Sheet {
  const { kind } = terms[0]!.conditions;
  return {
    name: heads.name,
    columns: [heads.term, ...terms.map(({ effectiveFrom }) => effectiveFrom)],
    rows: fieldsOf(kind).map((field) => [
      text(field.key as TermKeyName),
      ...terms.map(({ conditions }) => termWords(field, conditions, wording)),
    ]),
  };
}
