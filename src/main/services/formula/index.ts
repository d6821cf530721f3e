import { describeError, LabError, type ErrorReport } from '../../../shared/errors/index.ts';
import {
  conditionNames,
  measureNames,
  type FormulaKind,
  type FormulaValues,
} from '../../../shared/formula.ts';
import { evaluateCondition, evaluateMeasure } from './evaluateFormula.ts';
import { formulaFunctions } from './formulaFunctions.ts';

export interface FormulaAsked {
  readonly kind: FormulaKind;
  readonly text: string;
}

/** What a formula comes to: its value, or why it has none, in either language. */
export type FormulaAnswer =
  | { readonly ok: true; readonly value: number | boolean }
  | { readonly ok: false; readonly report: ErrorReport };

export interface FormulasService {
  /** @param values what may be named; names that the kind of a formula does not know are left out */
  evaluate(asked: {
    readonly formulas: readonly FormulaAsked[];
    readonly values: FormulaValues;
  }): readonly FormulaAnswer[];
  /** Names of the functions that formulas may call. */
  functions(): readonly string[];
}

const namesOf = { measure: measureNames, condition: conditionNames } as const;

export function formulasService(): FormulasService {
  return {
    functions: () => [...formulaFunctions.keys()],
    evaluate: ({ formulas, values }) =>
      formulas.map(({ kind, text }) => {
        const named = new Map(Object.entries(values));
        const known = Object.fromEntries(namesOf[kind].map((name) => [name, named.get(name) ?? 0]));
        try {
          const value = kind === 'measure' ? evaluateMeasure(text, known) : evaluateCondition(text, known);
          return { ok: true, value };
        } catch (error) {
          if (!(error instanceof LabError)) throw error;
          const { code, values: told } = error;
          return { ok: false, report: { code, ...describeError(code, told, 'en'), values: told } };
        }
      }),
  };
}
