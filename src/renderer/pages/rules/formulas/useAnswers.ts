import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { FormulaKind, FormulaValues } from '../../../../shared/formula.ts';
import { api } from '../../../app/api/client.ts';

/** What formulas come to with these values; the last answers stand until there are new ones. */
export function useAnswers(
  formulas: readonly { readonly kind: FormulaKind; readonly text: string }[],
  values: FormulaValues | null,
) {
  const asked = { formulas: formulas.map(({ kind, text }) => ({ kind, text })), values: { ...values } };
  return useQuery({
    queryKey: ['formulas', 'evaluate', asked],
    queryFn: () => api.formulas.evaluate.query(asked),
    enabled: values !== null && formulas.length > 0,
    placeholderData: keepPreviousData,
  });
}
