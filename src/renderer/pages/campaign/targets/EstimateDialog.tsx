import { Select } from 'antd';
import {
  estimateUnits,
  type EstimatedTarget,
  type EstimateUnit,
} from '../../../../shared/campaignEstimate.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { PriorCurve } from '../../../charts/PriorCurve.tsx';
import { priorShape } from '../../../charts/priorDensity.ts';
import { NumberField, type NumberFieldProps } from '../../../components/NumberField.tsx';
import { messages } from '../messages.ts';
import { BasisFields } from '../plan/BasisFields.tsx';
import { EditDialog } from '../plan/EditDialog.tsx';
import { FieldRow } from '../plan/FieldRow.tsx';
import { NameFields } from '../plan/NameFields.tsx';
import type { WorkEditor } from '../useWorkEditor.ts';
import { estimatesOf, withEstimateChanged } from './estimateEdits.ts';
import { estimateWords } from './estimateWords.ts';
import { SenseField } from './SenseField.tsx';

export interface EstimateDialogProps {
  readonly editor: WorkEditor;
  /** Of the target; null where the dialog is closed. */
  readonly id: string | null;
  readonly onClose: () => void;
}

type Limits = Pick<NumberFieldProps, 'min' | 'max' | 'step' | 'kind' | 'digits' | 'unit'>;

/** How a figure of a unit is typed. */
const limits: Readonly<Record<EstimateUnit, Limits>> = {
  share: { min: 0, max: 1, step: 0.01, kind: 'percent', digits: 2, unit: '%' },
  change: { min: -1, max: 10, step: 0.01, kind: 'percent', digits: 2, unit: '%' },
  score: { min: -1000, max: 1000, step: 0.5, digits: 2 },
};

/** Another unit, with the numbers read anew: 45 points as 45 %. */
function withUnit(target: EstimatedTarget, unit: EstimateUnit): EstimatedTarget {
  const factor = (unit === 'score' ? 100 : 1) / (target.unit === 'score' ? 100 : 1);
  const { min, max } = limits[unit];
  const turned = (value: number): number => Math.min(Math.max(value * factor, min), max);
  const { low, likely, high } = target.range;
  return {
    ...target,
    unit,
    goal: turned(target.goal),
    range: { low: turned(low), likely: turned(likely), high: turned(high) },
  };
}

/** One target on the team’s own range: its goal, the range, and where the range comes from. */
export function EstimateDialog({ editor, id, onClose }: EstimateDialogProps) {
  const text = useText(messages);
  const { language } = useLook();
  const { scenario } = editor.document;
  const target = estimatesOf(scenario).find((candidate) => candidate.id === id);
  const commit = (field: string, changed: EstimatedTarget): void =>
    editor.commitScenario(
      text('stepField', { name: changed.name[language], field }),
      withEstimateChanged(scenario, changed),
    );
  return (
    <EditDialog name={target?.name[language] ?? null} onClose={onClose}>
      {target ? (
        <>
          <section className="dialog-part">
            <p className="faint small">{text('estimateHint')}</p>
            <NameFields
              name={target.name}
              onCommit={(name) => commit(text('nameField'), { ...target, name })}
            />
            <FieldRow label={text('estimateUnit')}>
              <Select
                size="small"
                className="kind-select"
                aria-label={text('estimateUnit')}
                value={target.unit}
                onChange={(unit) => commit(text('estimateUnit'), withUnit(target, unit))}
                options={estimateUnits.map((value) => ({ value, label: text(`estimateUnit.${value}`) }))}
              />
            </FieldRow>
            <SenseField
              value={target.sense}
              onChange={(sense) => commit(text('senseField'), { ...target, sense })}
            />
            <FieldRow label={text('goalField')}>
              <NumberField
                {...limits[target.unit]}
                label={text('goalField')}
                value={target.goal}
                onCommit={(goal) => commit(text('goalField'), { ...target, goal })}
              />
            </FieldRow>
          </section>
          <RangeFields target={target} onCommit={commit} />
          <section className="dialog-part">
            <h3>{text('basis')}</h3>
            <BasisFields
              basis={target.basis}
              onCommit={(field, basis) => commit(field, { ...target, basis })}
            />
          </section>
        </>
      ) : null}
    </EditDialog>
  );
}

interface RangeFieldsProps {
  readonly target: EstimatedTarget;
  readonly onCommit: (field: string, changed: EstimatedTarget) => void;
}

/** Lowest, likely and highest, and the distribution that they stand for. */
function RangeFields({ target, onCommit }: RangeFieldsProps) {
  const text = useText(messages);
  const { format } = useLook();
  const { range, unit, goal } = target;
  const shape = priorShape(range);
  const words = (value: number): string => estimateWords(value, unit, format);
  const unitLimits = limits[unit];
  return (
    <section className="dialog-part">
      <h3>{text('estimateRange')}</h3>
      <div className="uncertain-fields">
        {(['low', 'likely', 'high'] as const).map((key) => (
          <span className="uncertain-part" key={key}>
            <small aria-hidden="true">{text(`guess.${key}`)}</small>
            <NumberField
              {...unitLimits}
              label={`${text('estimateRange')} · ${text(`guess.${key}`)}`}
              value={range[key]}
              min={key === 'low' ? unitLimits.min : key === 'likely' ? range.low : range.likely}
              max={key === 'high' ? unitLimits.max : key === 'likely' ? range.high : range.likely}
              onCommit={(value) =>
                onCommit(text(`guess.${key}`), { ...target, range: { ...range, [key]: value } })
              }
            />
          </span>
        ))}
      </div>
      {shape ? (
        <div className="uncertain-prior">
          <PriorCurve shape={shape} mark={goal} />
          <small className="faint">
            {text('priorRange', { low: words(shape.p5), high: words(shape.p95) })}
          </small>
        </div>
      ) : null}
    </section>
  );
}
