import type { SensitivityFactor, SensitivitySteps } from '../../../../shared/sensitivity.ts';
import { useText } from '../../../app/language/useText.ts';
import { NumberField } from '../../../components/NumberField.tsx';
import { messages } from './closeLookMessages.ts';

/** How a step is typed: percentage points and shares as per cent, the horizon in months. */
const limits: Readonly<
  Record<SensitivityFactor, { max: number; step: number; unit: 'points' | 'percent' | 'months' }>
> = {
  returns: { max: 0.2, step: 0.001, unit: 'points' },
  volatility: { max: 1, step: 0.05, unit: 'percent' },
  rates: { max: 0.1, step: 0.0005, unit: 'points' },
  fees: { max: 1, step: 0.05, unit: 'percent' },
  horizon: { max: 120, step: 1, unit: 'months' },
  contributions: { max: 1, step: 0.05, unit: 'percent' },
  tax: { max: 1, step: 0.05, unit: 'percent' },
  rewards: { max: 1, step: 0.05, unit: 'percent' },
  ratePath: { max: 0.1, step: 0.0005, unit: 'points' },
  inflation: { max: 0.1, step: 0.001, unit: 'points' },
};

interface StepFieldsProps {
  /** Those that the plan has. */
  readonly factors: readonly SensitivityFactor[];
  readonly steps: SensitivitySteps;
  readonly onChange: (steps: SensitivitySteps) => void;
}

/** How far each assumption is moved. */
export function StepFields({ factors, steps, onChange }: StepFieldsProps) {
  const text = useText(messages);
  return (
    <fieldset className="close-look-steps">
      <legend className="soft small">{text('stepsTitle')}</legend>
      {factors.map((factor) => {
        const { max, step, unit } = limits[factor];
        return (
          <div className="lab-field" key={factor}>
            <span>{text(`factor.${factor}`)}</span>
            <NumberField
              label={text('stepOf', { factor: text(`factor.${factor}`) })}
              value={steps[factor]}
              min={0}
              max={max}
              step={step}
              kind={unit === 'months' ? 'plain' : 'percent'}
              digits={unit === 'months' ? 0 : 2}
              integer={unit === 'months'}
              unit={text(`${unit}Unit`)}
              onCommit={(value) => onChange({ ...steps, [factor]: value })}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
