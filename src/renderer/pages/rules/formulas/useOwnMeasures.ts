import { describeError } from '../../../../shared/errors/index.ts';
import type { Formula } from '../../../../shared/formula.ts';
import type { SimulationResult } from '../../../../shared/simulation.ts';
import { useText } from '../../../app/language/useText.ts';
import { useSettings } from '../../../app/settings/useSettings.ts';
import { useLook } from '../../../app/theme/look.ts';
import { messages } from '../messages.ts';
import { formulaError, formulaValue } from './formulaValue.ts';
import { useAnswersOf } from './useAnswers.ts';

/** What a measure comes to for one simulation, raw and in words. */
export interface OwnFigure {
  readonly value: number | null;
  readonly se: number | null;
  readonly words: string;
  /** Empty where it has none. */
  readonly errorWords: string;
}

export interface OwnRow {
  readonly formula: Formula;
  /** In the order of the simulations. */
  readonly figures: readonly OwnFigure[];
}

/** The bank's own measures of some simulations, one row a measure. */
export function useOwnMeasures(results: readonly SimulationResult[]): readonly OwnRow[] {
  const text = useText(messages);
  const { language, format } = useLook();
  const { formulas } = useSettings();
  const measures = formulas.filter(({ kind }) => kind === 'measure');
  const answers = useAnswersOf(measures, results);
  return measures.map((formula, i) => ({
    formula,
    figures: results.map((_result, place): OwnFigure => {
      const answer = answers[place]?.data?.[i];
      const none = { value: null, se: null, errorWords: '' };
      if (!answer) return { ...none, words: text('waiting') };
      if (!answer.ok) {
        const { code, values } = answer.report;
        return { ...none, words: describeError(code, values ?? {}, language).message };
      }
      const { value, se = null } = answer;
      return {
        value: typeof value === 'number' ? value : null,
        se,
        words: formulaValue(value, formula.unit, format, text),
        errorWords: se === null ? '' : formulaError(se, formula.unit, format),
      };
    }),
  }));
}
