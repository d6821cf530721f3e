import { describeError } from '../../../../shared/errors/index.ts';
import { measureValues, type Formula } from '../../../../shared/formula.ts';
import type { SimulationResult } from '../../../../shared/simulation.ts';
import { useText } from '../../../app/language/useText.ts';
import { useSettings } from '../../../app/settings/useSettings.ts';
import { useLook } from '../../../app/theme/look.ts';
import { DataTable } from '../../../components/DataTable.tsx';
import { messages } from '../messages.ts';
import { formulaValue } from './formulaValue.ts';
import { useAnswers } from './useAnswers.ts';

/** The bank's own measures of a simulation, each with its formula; nothing where it has none. */
export function OwnMeasures({ result }: { readonly result: SimulationResult }) {
  const text = useText(messages);
  const { language, format } = useLook();
  const { formulas } = useSettings();
  const measures = formulas.filter(({ kind }) => kind === 'measure');
  const answers = useAnswers(measures, measureValues(result));
  if (measures.length === 0) return null;
  const words = (formula: Formula): string => {
    const answer = answers.data?.[measures.indexOf(formula)];
    if (!answer) return text('waiting');
    if (answer.ok) return formulaValue(answer.value, formula.unit, format, text);
    return describeError(answer.report.code, answer.report.values ?? {}, language).message;
  };
  return (
    <section className="card measure-group" aria-label={text('formulas')}>
      <h2>{text('formulas')}</h2>
      <DataTable<Formula>
        caption={text('formulas')}
        rows={measures}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', title: text('formulaName'), render: ({ name }) => name[language] },
          { key: 'formula', title: text('formula'), render: (formula) => <code>{formula.text}</code> },
          { key: 'value', title: text('value'), numeric: true, render: words },
        ]}
      />
    </section>
  );
}
