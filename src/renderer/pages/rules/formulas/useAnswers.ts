import { keepPreviousData, queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { measureValues, type FormulaKind, type FormulaValues } from '../../../../shared/formula.ts';
import type { JointErrors, SimulationResult } from '../../../../shared/simulation.ts';
import { api } from '../../../app/api/client.ts';
import { queryClient } from '../../../app/api/queryClient.ts';

type Asked = readonly { readonly kind: FormulaKind; readonly text: string }[];

const optionsOf = (formulas: Asked, values: FormulaValues | null, joint?: JointErrors) => {
  const asked = {
    formulas: formulas.map(({ kind, text }) => ({ kind, text })),
    values: { ...values },
    ...(joint ? { joint: { names: [...joint.names], covariance: [...joint.covariance] } } : {}),
  };
  return queryOptions({
    queryKey: ['formulas', 'evaluate', asked],
    queryFn: () => api.formulas.evaluate.query(asked),
  });
};

/**
 * What formulas come to with these values; the last answers stand until there are new ones.
 * @param joint how the errors of the values go together, where they come from a simulation
 */
export function useAnswers(formulas: Asked, values: FormulaValues | null, joint?: JointErrors) {
  return useQuery({
    ...optionsOf(formulas, values, joint),
    enabled: values !== null && formulas.length > 0,
    placeholderData: keepPreviousData,
  });
}

/** The same for several simulations, in their order. */
export function useAnswersOf(formulas: Asked, results: readonly SimulationResult[]) {
  return useQueries({
    queries: results.map((result) => ({
      ...optionsOf(formulas, measureValues(result), result.joint),
      enabled: formulas.length > 0,
      placeholderData: keepPreviousData,
    })),
  });
}

/** The same, once. */
export function answersOf(formulas: Asked, values: FormulaValues) {
  return queryClient.fetchQuery(optionsOf(formulas, values));
}
