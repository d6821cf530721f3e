import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { FormulaKind, FormulaValues } from '../../../../shared/formula.ts';
import { api } from '../../../app/api/client.ts';
import { queryClient } from '../../../app/api/queryClient.ts';

type Asked = readonly { readonly kind: FormulaKind; readonly text: string }[];

const optionsOf = (formulas: Asked, values: FormulaValues | null) => {
  const asked = { formulas: formulas.map(({ kind, text }) => ({ kind, text })), values: { ...values } };
  return queryOptions({
    queryKey: ['formulas', 'evaluate', asked],
    queryFn: () => api.formulas.evaluate.query(asked),
  });
};

/** What formulas come to with these values; the last answers stand until there are new ones. */
export function useAnswers(formulas: Asked, values: FormulaValues | null) {
  return useQuery({
    ...optionsOf(formulas, values),
    enabled: values !== null && formulas.length > 0,
    placeholderData: keepPreviousData,
  });
}

/** The same, once. */
export function answersOf(formulas: Asked, values: FormulaValues) {
  return queryClient.fetchQuery(optionsOf(formulas, values));
}
