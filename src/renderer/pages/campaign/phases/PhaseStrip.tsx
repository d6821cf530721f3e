import { addDays, formatPlainDate, requireDate } from '../../../../shared/date.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { messages } from '../messages.ts';
import type { WorkEditor } from '../useWorkEditor.ts';
import { campaignWeeks } from '../work.ts';
import { PhaseFields } from './PhaseFields.tsx';
import { highestIntensity, mostWeeks, withPhase } from './phaseEdits.ts';
import { PhaseHandle } from './PhaseHandle.tsx';
import './phases.css';

const intensityStep = 0.05;

/** The time line: as wide as the weeks, as high as the intensity; both by drag, by key, or typed below. */
export function PhaseStrip({ editor }: { readonly editor: WorkEditor }) {
  const text = useText(messages);
  const format = useFormat();
  const { document, shown } = editor;
  const { phases, startDate } = shown.scenario;
  const before = document.scenario;
  // The scale follows what is kept, not the drag, so that the handle stays under the pointer.
  const room = campaignWeeks(before) + Math.max(4, Math.round(campaignWeeks(before) * 0.15));
  const top = highestIntensity(before);
  const starts = phases.map((_, i) => campaignWeeks({ phases: phases.slice(0, i) }));
  const total = campaignWeeks({ phases });
  const dayOf = (week: number): string => formatPlainDate(addDays(requireDate(startDate), week * 7));
  const share = (weeks: number): string => `${(weeks / room) * 100}%`;
  return (
    <section className="card campaign-section" aria-label={text('phases')}>
      <header className="campaign-section-head">
        <h2>{text('phases')}</h2>
        <span className="faint small">
          {text('phasesSpan', { weeks: total, from: format.date(dayOf(0)), to: format.date(dayOf(total)) })}
        </span>
      </header>
      <div className="phase-strip">
        {phases.map(({ kind, weeks, intensity }, i) => (
          <div
            key={i}
            className="phase-block"
            data-kind={kind}
            style={{ left: share(starts[i]!), width: share(weeks), height: `${(intensity / top) * 100}%` }}
          />
        ))}
        {phases.map(({ kind, weeks, intensity }, i) => {
          const name = text(`phase.${kind}`);
          const most = Math.min(mostWeeks(before, i), room - (total - weeks));
          return (
            <div key={i}>
              <span className="phase-name" style={{ left: share(starts[i]!), width: share(weeks) }}>
                {name}
              </span>
              <PhaseHandle
                axis="weeks"
                label={text('phaseWeeks', { phase: name })}
                valueText={text('weekCount', { count: weeks })}
                value={weeks}
                min={1}
                max={Math.max(most, weeks, 2)}
                step={1}
                start={starts[i]! / room}
                unit={1 / room}
                onMove={(value) => editor.previewScenario(withPhase(before, i, { weeks: value }))}
                onRelease={(value) =>
                  editor.commitScenario(
                    text('stepPhaseWeeks', { phase: name, count: value }),
                    withPhase(before, i, { weeks: value }),
                  )
                }
              />
              <PhaseHandle
                axis="intensity"
                label={text('phaseIntensity', { phase: name })}
                valueText={format.number(intensity, 2)}
                value={intensity}
                min={0}
                max={top}
                step={intensityStep}
                start={starts[i]! / room}
                unit={weeks / room}
                onMove={(value) => editor.previewScenario(withPhase(before, i, { intensity: value }))}
                onRelease={(value) =>
                  editor.commitScenario(
                    text('stepPhaseIntensity', { phase: name, value: format.number(value, 2) }),
                    withPhase(before, i, { intensity: value }),
                  )
                }
              />
            </div>
          );
        })}
      </div>
      <div className="phase-axis" aria-hidden="true">
        {[...starts, total].map((week, i) => (
          <span key={i} style={{ left: share(week) }}>
            {text('weekShort', { week })}
          </span>
        ))}
      </div>
      <PhaseFields editor={editor} starts={starts} dayOf={dayOf} />
    </section>
  );
}
