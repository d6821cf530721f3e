import type { ProductTerms } from '../../../../shared/product.ts';
import { fieldsOf } from './termFields.ts';
import type { LooseTerms, TermField } from './termField.ts';
import { termWords, type TermWording } from './termWords.ts';

export interface TermChange {
  readonly field: TermField;
  readonly before: string;
  readonly after: string;
}

/** The series and the assumption are edited, and told, as one. */
const keysOf = ({ key, ...field }: TermField): readonly string[] =>
  field.type === 'part' && field.part === 'returns' ? ['seriesId', 'assumption'] : [key];

const valueOf = (terms: ProductTerms, field: TermField): string =>
  JSON.stringify(keysOf(field).map((key) => (terms as LooseTerms)[key]));

/** What one version of the terms says otherwise than the one before. */
export function termChanges(
  before: ProductTerms,
  after: ProductTerms,
  wording: TermWording,
): readonly TermChange[] {
  return fieldsOf(after.kind)
    .filter((field) => valueOf(before, field) !== valueOf(after, field))
    .map((field) => ({
      field,
      before: termWords(field, before, wording),
      after: termWords(field, after, wording),
    }));
}
