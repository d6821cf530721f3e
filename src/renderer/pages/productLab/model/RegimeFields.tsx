import type { ModelOptions } from '../../../../shared/modelOptions.ts';
import { useText } from '../../../app/language/useText.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { FigureField } from './FigureField.tsx';
import type { OptionFieldsProps } from './OptionFields.ts';
import { modelOptionsEditor } from './modelOptionsEditor.ts';
import { messages } from './modelMessages.ts';

type Regimes = NonNullable<ModelOptions['regimes']>;

/** Where typed regimes begin: long calm, short and deep turbulence. */
const firstRegimes: Regimes = {
  calm: { stay: 0.97, driftShift: 0.2, volatilityFactor: 0.8 },
  turbulent: { stay: 0.85, driftShift: -1, volatilityFactor: 2 },
};

const fields = {
  stay: { min: 0, max: 1, step: 0.01, percent: true },
  driftShift: { min: -5, max: 5, step: 0.1, percent: false },
  volatilityFactor: { min: 0, max: 10, step: 0.1, percent: false },
} as const;

/** Two regimes: found in the series, or typed. */
export function RegimeFields({ editor }: OptionFieldsProps) {
  const text = useText(messages);
  const { options, change, clear } = modelOptionsEditor(editor);
  const { regimes } = options;
  const choose = (source: 'fitted' | 'typed'): void => {
    const step = text('step', { field: text('regimes'), value: text(source) });
    if (source === 'fitted') clear(step, 'regimes');
    else change(step, { regimes: firstRegimes });
  };
  return (
    <>
      <ChoiceField<'fitted' | 'typed'>
        label={text('regimes')}
        value={regimes ? 'typed' : 'fitted'}
        options={[
          { value: 'fitted', label: text('fitted') },
          { value: 'typed', label: text('typed') },
        ]}
        onChange={choose}
      />
      {regimes
        ? (['calm', 'turbulent'] as const).map((regime) => (
            <fieldset className="model-group" key={regime}>
              <legend>{text(regime)}</legend>
              {(['stay', 'driftShift', 'volatilityFactor'] as const).map((field) => (
                <FigureField
                  key={field}
                  {...fields[field]}
                  {...(field === 'stay' ? {} : { unit: text('times') })}
                  title={text(field)}
                  label={text('regimeField', { regime: text(regime), field: text(field) })}
                  value={regimes[regime][field]}
                  onCommit={(value, step) =>
                    change(step, {
                      regimes: { ...regimes, [regime]: { ...regimes[regime], [field]: value } },
                    })
                  }
                />
              ))}
            </fieldset>
          ))
        : null}
    </>
  );
}
