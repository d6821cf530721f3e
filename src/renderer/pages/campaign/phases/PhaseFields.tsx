import { campaignLimits } from '../../../../shared/campaign.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { DateField } from '../../../components/DateField.tsx';
import { NumberField } from '../../../components/NumberField.tsx';
import { FieldRow } from '../plan/FieldRow.tsx';
import { messages } from '../messages.ts';
import type { WorkEditor } from '../useWorkEditor.ts';
import { moneyShares, mostWeeks, withPhase } from './phaseEdits.ts';

export interface PhaseFieldsProps {
  readonly editor: WorkEditor;
  /** First week of each phase. */
  readonly starts: readonly number[];
  readonly dayOf: (week: number) => string;
}

/** The figures of the phases, to be typed: start date, weeks, intensity; and what part of the money each gets. */
export function PhaseFields({ editor, starts, dayOf }: PhaseFieldsProps) {
  const text = useText(messages);
  const format = useFormat();
  const { document, shown } = editor;
  const { scenario } = document;
  const shares = moneyShares(shown.scenario.phases, shown.split);
  return (
    <div className="phase-fields">
      {shown.scenario.phases.map(({ kind, weeks, intensity }, i) => {
        const name = text(`phase.${kind}`);
        return (
          <div className="phase-field" key={i} data-kind={kind}>
            <h3>{name}</h3>
            <FieldRow label={text('weeksLabel')}>
              <NumberField
                label={text('phaseWeeks', { phase: name })}
                value={weeks}
                min={1}
                max={Math.min(mostWeeks(scenario, i), campaignLimits.weeks)}
                step={1}
                digits={0}
                integer
                unit={text('weeks')}
                onCommit={(value) =>
                  editor.commitScenario(
                    text('stepPhaseWeeks', { phase: name, count: value }),
                    withPhase(scenario, i, { weeks: value }),
                  )
                }
              />
            </FieldRow>
            <FieldRow label={text('intensityLabel')}>
              <NumberField
                label={text('phaseIntensity', { phase: name })}
                value={intensity}
                min={0}
                max={100}
                step={0.1}
                digits={2}
                onCommit={(value) =>
                  editor.commitScenario(
                    text('stepPhaseIntensity', { phase: name, value: format.number(value, 2) }),
                    withPhase(scenario, i, { intensity: value }),
                  )
                }
              />
            </FieldRow>
            <p className="faint small">
              {text('phaseNote', {
                from: format.date(dayOf(starts[i]!)),
                share: format.percent(shares[i]!, 1),
              })}
            </p>
          </div>
        );
      })}
      <div className="phase-field">
        <h3>{text('startDate')}</h3>
        <DateField
          label={text('startDate')}
          value={scenario.startDate}
          onCommit={(startDate) =>
            editor.commitScenario(text('stepStartDate', { date: format.date(startDate) }), {
              ...scenario,
              startDate,
            })
          }
        />
      </div>
    </div>
  );
}
