import { describeError } from '../../../../shared/errors/index.ts';
import { measureNames, measureValues, namesIn, type Formula } from '../../../../shared/formula.ts';
import type { SimulationResult } from '../../../../shared/simulation.ts';
import { useText } from '../../../app/language/useText.ts';
import { useSettings } from '../../../app/settings/useSettings.ts';
import { useLook } from '../../../app/theme/look.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { DataTable } from '../../../components/DataTable.tsx';
import { TableExport } from '../../../components/TableExport.tsx';
import { Why, type Explanation } from '../../../components/Why.tsx';
import { messages } from '../messages.ts';
import { formulaError, formulaValue } from './formulaValue.ts';
import { moneyNames } from './moneyNames.ts';
import { useAnswers } from './useAnswers.ts';

export interface OwnMeasuresProps {
  readonly result: SimulationResult;
  readonly stamp: ExportStamp;
  /** What stands behind the figures of the same run. */
  readonly basis: Explanation;
}

/** The bank's own measures of a simulation, each with its formula and its error; nothing where it has none. */
export function OwnMeasures({ result, stamp, basis }: OwnMeasuresProps) {
  const text = useText(messages);
  const { language, format } = useLook();
  const { formulas } = useSettings();
  const measures = formulas.filter(({ kind }) => kind === 'measure');
  const values = measureValues(result);
  const answers = useAnswers(measures, values, result.joint);
  if (measures.length === 0) return null;
  const answerOf = (formula: Formula) => answers.data?.[measures.indexOf(formula)];
  const words = (formula: Formula): string => {
    const answer = answerOf(formula);
    if (!answer) return text('waiting');
    if (answer.ok) return formulaValue(answer.value, formula.unit, format, text);
    return describeError(answer.report.code, answer.report.values ?? {}, language).message;
  };
  const error = (formula: Formula): string | undefined => {
    const answer = answerOf(formula);
    if (!answer?.ok || answer.se === undefined) return undefined;
    return formulaError(answer.se, formula.unit, format);
  };
  const explanation = (formula: Formula): Explanation => ({
    ...basis,
    name: formula.name[language],
    value: words(formula),
    definition: text('ownDefinition'),
    formula: formula.text,
    inputs: measureNames
      .filter((name) => namesIn(formula.text).has(name))
      .map((name) => ({
        label: text(`name.${name}`),
        value: moneyNames.has(name) ? format.money(values[name]) : format.field(values[name], 4),
      })),
    standardError: error(formula) ?? text('ownNoError'),
  });
  const sheet = {
    name: text('formulas'),
    columns: [text('formulaName'), text('formula'), text('value'), text('error')],
    rows: measures.map((formula) => {
      const answer = answerOf(formula);
      const value = answer?.ok && typeof answer.value === 'number' ? answer.value : null;
      return [formula.name[language], formula.text, value, answer?.ok ? (answer.se ?? null) : null];
    }),
  };
  return (
    <section className="card measure-group" aria-label={text('formulas')}>
      <header className="lab-section-head">
        <h2>{text('formulas')}</h2>
        <TableExport name={text('formulas')} sheets={[sheet]} stamp={stamp} />
      </header>
      <DataTable<Formula>
        caption={text('formulas')}
        rows={measures}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', title: text('formulaName'), render: ({ name }) => name[language] },
          { key: 'formula', title: text('formula'), render: (formula) => <code>{formula.text}</code> },
          { key: 'value', title: text('value'), numeric: true, render: words },
          {
            key: 'error',
            title: text('error'),
            numeric: true,
            render: (formula) => <span className="faint">{error(formula) ?? '—'}</span>,
          },
          {
            key: 'why',
            title: text('why'),
            numeric: true,
            render: (formula) => (answerOf(formula)?.ok ? <Why explanation={explanation(formula)} /> : null),
          },
        ]}
      />
    </section>
  );
}
