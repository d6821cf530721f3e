import type { Plan } from '../../../../shared/plan.ts';
import type { SeriesInfo } from '../../../../shared/series.ts';
import { useShownName } from '../../../app/language/useShownName.ts';
import { useText } from '../../../app/language/useText.ts';
import type { PlanEditor } from '../usePlanEditor.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { FigureField } from './FigureField.tsx';
import { withoutField } from './modelOptionsEditor.ts';
import { messages } from './modelMessages.ts';
import { rateParts, suitingSeries, type RatePart } from './rateParts.ts';

export interface RateFieldsProps {
  readonly part: RatePart;
  readonly editor: PlanEditor;
  readonly series: readonly SeriesInfo[];
}

type Source = 'off' | 'fitted' | 'typed';

const titles = { shortRate: 'shortRate', inflationModel: 'inflation' } as const;

/** The short rate or inflation: left out, fitted to a series, or typed. */
export function RateFields({ part, editor, series }: RateFieldsProps) {
  const text = useText(messages);
  const shown = useShownName();
  const { document } = editor;
  const { off, help, figures, typed } = rateParts[part];
  const title = text(titles[part]);
  const value = document[part];
  const set = (step: string, next: NonNullable<Plan[RatePart]>): void =>
    editor.commit(step, { [part]: next });
  const choose = (source: Source): void => {
    const step = text('step', { field: title, value: text(source === 'off' ? off : source) });
    if (source === 'off') return editor.replace(step, withoutField(document, part));
    if (source === 'typed') return set(step, typed);
    const suiting = suitingSeries(part, series);
    if (suiting) set(step, { series: suiting.name });
  };
  return (
    <>
      <ChoiceField<Source>
        label={title}
        value={value === undefined ? 'off' : 'series' in value ? 'fitted' : 'typed'}
        options={[
          { value: 'off', label: text(off) },
          ...(series.length > 0 ? [{ value: 'fitted' as const, label: text('fitted') }] : []),
          { value: 'typed', label: text('typed') },
        ]}
        help={text(help)}
        onChange={choose}
      />
      {value !== undefined && 'series' in value ? (
        <ChoiceField
          label={text('field', { part: title, field: text('fittedTo') })}
          value={value.series}
          options={series.map(({ name }) => ({ value: name, label: shown(name) }))}
          onChange={(name) => set(text('step', { field: title, value: shown(name) }), { series: name })}
        />
      ) : null}
      {value !== undefined && !('series' in value)
        ? figures.map(({ key, ...limits }) => (
            <FigureField
              key={key}
              {...limits}
              {...(key === 'speed' ? { unit: text('perYear') } : {})}
              title={text(key)}
              label={text('field', { part: title, field: text(key) })}
              value={(value as Readonly<Record<string, number>>)[key]!}
              onCommit={(next, step) => set(step, { ...value, [key]: next })}
            />
          ))
        : null}
    </>
  );
}
