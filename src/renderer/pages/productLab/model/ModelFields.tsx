import type { ComponentType } from 'react';
import type { ReturnModelName } from '../../../../shared/modelOptions.ts';
import type { SeriesInfo } from '../../../../shared/series.ts';
import { holdingMoves, type Shelf } from '../planWords.ts';
import type { PlanEditor } from '../usePlanEditor.ts';
import { CorrelationField } from './CorrelationField.tsx';
import type { OptionFieldsProps } from './OptionFields.ts';
import { RateFields } from './RateFields.tsx';
import { RegimeFields } from './RegimeFields.tsx';
import { BlockFields, DegreesFields } from './TailFields.tsx';
import { ViewFields } from './ViewFields.tsx';
import './model.css';

/** The settings of each return model: one line a model. */
const optionFields: { readonly [Model in ReturnModelName]: readonly ComponentType<OptionFieldsProps>[] } = {
  lognormal: [CorrelationField],
  studentT: [DegreesFields, CorrelationField],
  bootstrap: [BlockFields],
  historicalMonths: [],
  regimes: [RegimeFields],
  filtered: [],
  blackLitterman: [ViewFields, CorrelationField],
};

interface ModelFieldsProps {
  readonly editor: PlanEditor;
  readonly shelf: Shelf;
  readonly series: readonly SeriesInfo[];
  /** What the holdings are called, in their order. */
  readonly names: readonly string[];
}

/** The settings of the chosen return model, and what else moves: rates and prices. */
export function ModelFields({ editor, shelf, series, names }: ModelFieldsProps) {
  const { document } = editor;
  const market = document.holdings.flatMap((holding, index) =>
    holdingMoves(holding, shelf, document.startDate) ? [{ holding: index, name: names[index] ?? '' }] : [],
  );
  return (
    <>
      {optionFields[document.model].map((Fields, index) => (
        <Fields key={index} editor={editor} market={market} />
      ))}
      <RateFields part="shortRate" editor={editor} series={series} />
      <RateFields part="inflationModel" editor={editor} series={series} />
    </>
  );
}
