import type { ComponentType } from 'react';
import type { ProductTerms } from '../../../../shared/product.ts';
import type { SeriesInfo } from '../../../../shared/series.ts';
import { useText } from '../../../app/language/useText.ts';
import { BandTable, bandRows } from './BandTable.tsx';
import { BenchmarkFields } from './BenchmarkFields.tsx';
import { ChoiceLine } from './ChoiceLine.tsx';
import { OptionalFigure, TermLine, UnitField } from './FigureLine.tsx';
import { CouponFields } from './CouponFields.tsx';
import { PayoffFields } from './PayoffFields.tsx';
import { PreferenceFields } from './PreferenceFields.tsx';
import { ReturnsFields } from './ReturnsFields.tsx';
import { ScheduleFields } from './ScheduleFields.tsx';
import { ServiceFeeFields } from './ServiceFeeFields.tsx';
import { sectionsOf } from './termFields.ts';
import type { LooseTerms, PartTerm, TermField } from './termField.ts';
import { messages } from './termMessages.ts';
import { figureWords, type TermKeyName, type TermWording } from './termWords.ts';

export interface TermsEditorProps {
  readonly terms: ProductTerms;
  readonly series: readonly SeriesInfo[];
  readonly wording: TermWording;
  readonly onChange: (step: string, terms: ProductTerms) => void;
}

type PartEditor = ComponentType<Omit<TermsEditorProps, 'wording'>>;

/** The editors of the terms that have one of their own; each stands only in the sections of its kinds. */
const parts = {
  returns: ReturnsFields,
  payoff: PayoffFields,
  schedule: ScheduleFields,
  serviceFee: ServiceFeeFields,
  benchmark: BenchmarkFields,
  preferences: PreferenceFields,
  coupon: CouponFields,
} as unknown as Readonly<Record<PartTerm<string>['part'], PartEditor>>;

/** Every term of one version of a product, under its headings. */
export function TermsEditor(props: TermsEditorProps) {
  const text = useText(messages);
  return (
    <div className="terms-editor">
      {sectionsOf(props.terms.kind).map(({ title, fields }) => (
        <section key={title} className="terms-section">
          <h3>{text(`section.${title}`)}</h3>
          {fields.map((field) => (
            <TermEditor key={field.key} {...props} field={field} />
          ))}
        </section>
      ))}
    </div>
  );
}

function TermEditor({ field, ...props }: TermsEditorProps & { readonly field: TermField }) {
  const text = useText(messages);
  const { terms, wording, onChange } = props;
  const loose = terms as LooseTerms;
  const label = text(field.key as TermKeyName);
  const set = (value: unknown, words: string): void => {
    const { [field.key]: _before, ...rest } = loose;
    const next = value === undefined ? rest : { ...rest, [field.key]: value };
    onChange(text('stepValue', { field: label, value: words }), next as ProductTerms);
  };
  if (field.type === 'part') {
    const Part = parts[field.part];
    return <Part {...props} />;
  }
  if (field.type === 'choice') {
    return (
      <ChoiceLine
        label={label}
        value={loose[field.key] as string | number}
        options={field.options.map((value) => ({
          value,
          label: text(`${field.key}.${value}` as TermKeyName),
        }))}
        onChange={(value) => set(value, text(`${field.key}.${value}` as TermKeyName))}
      />
    );
  }
  if (field.type === 'bands') {
    return (
      <BandTable
        field={field.key as TermKeyName}
        columns={field.columns}
        fewest={field.fewest}
        rows={bandRows(loose[field.key] as readonly LooseTerms[])}
        onChange={(step, rows) => onChange(step, { ...terms, [field.key]: rows })}
      />
    );
  }
  const value = loose[field.key] as number | undefined;
  const { start, unit, min, max } = field;
  const line = {
    label,
    unit,
    min,
    max,
    onCommit: (next: number | undefined): void =>
      set(next, next === undefined ? text('none') : figureWords(next, unit, wording)),
  };
  if (start !== undefined) return <OptionalFigure {...line} title={label} value={value} start={start} />;
  return (
    <TermLine title={label}>
      <UnitField {...line} value={value ?? 0} />
    </TermLine>
  );
}
