import { describeError, LabError, type ErrorReport } from '../../../shared/errors/index.ts';
import {
  conditionNames,
  measureNames,
  type FormulaKind,
  type FormulaValues,
} from '../../../shared/formula.ts';
import type { JointErrors } from '../../../shared/simulation.ts';
import { evaluateCondition, evaluateMeasure } from './evaluateFormula.ts';
import { formulaFunctions } from './formulaFunctions.ts';
import { measureError } from './measureError.ts';

export interface FormulaAsked {
  readonly kind: FormulaKind;
  readonly text: string;
}

/** What a formula comes to: its value, with its standard error where it has one; or why it has none, in either language. */
export type FormulaAnswer =
  | { readonly ok: true; readonly value: number | boolean; readonly se?: number }
  | { readonly ok: false; readonly report: ErrorReport };

export interface FormulasService {
  /**
   * @param values what may be named; names that the kind of a formula does not know are left out
   * @param joint how the errors of the values go together, where they come from a simulation
   */
  evaluate(asked: {
    readonly formulas: readonly FormulaAsked[];
    readonly values: FormulaValues;
    readonly joint?: JointErrors | undefined;
  }): readonly FormulaAnswer[];
  /** Names of the functions that formulas may call. */
  functions(): readonly string[];
}

const namesOf = { measure: measureNames, condition: conditionNames } as const;

export function formulasService(): FormulasService {
  return {
    functions: () => [...formulaFunctions.keys()],
    evaluate: ({ formulas, values, joint }) =>
      formulas.map(({ kind, text }) => {
        const named = new Map(Object.entries(values));
        const known = Object.fromEntries(namesOf[kind].map((name) => [name, named.get(name) ?? 0]));
        try {
          if (kind === 'condition') return { ok: true, value: evaluateCondition(text, known) };
          const value = evaluateMeasure(text, known);
          const se = joint && measureError(text, known, joint);
          return { ok: true, value, ...(se === undefined ? {} : { se }) };
        } catch (error) {
          if (!(error instanceof LabError)) throw error;
          const { code, values: told } = error;
          return { ok: false, report: { code, ...describeError(code, told, 'en'), values: told } };
        }
      }),
  };
}
