import { Select } from 'antd';
import { useId, useState } from 'react';
import { driverMeasures, type DriverMeasure } from '../../../../shared/drivers.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { Waiting } from '../../../components/Waiting.tsx';
import { messages } from '../messages.ts';
import { StudyBar } from '../studies/StudyBar.tsx';
import type { WorkEditor } from '../useWorkEditor.ts';
import { DriverCharts } from './DriverCharts.tsx';
import { outcomeWords } from './driverWords.ts';
import { driverPaths, useDrivers } from './useDrivers.ts';

export interface DriversTabProps {
  readonly editor: WorkEditor;
  readonly stamp: ExportStamp;
  /** Whether the campaign’s own run is done: two at once would only slow each other down. */
  readonly isReady: boolean;
}

/** What the spread of the outcome comes from: one assumption at a time, and by shares of the variance. */
export function DriversTab({ editor, stamp, isReady }: DriversTabProps) {
  const text = useText(messages);
  const format = useFormat();
  const id = useId();
  const [measure, setMeasure] = useState<DriverMeasure>('npv');
  const { document } = editor;
  const run = useDrivers(isReady ? { work: document, measure } : null);
  const { result } = run;
  return (
    <div className="campaign-cards">
      <section className="card campaign-section" aria-label={text('tab.drivers')} data-dimmed={run.stale}>
        <header className="campaign-section-head">
          <span className="drivers-choice">
            <label htmlFor={id}>{text('driversMeasure')}</label>
            <Select
              id={id}
              size="small"
              className="kind-select"
              aria-label={text('driversMeasure')}
              value={measure}
              onChange={setMeasure}
              options={driverMeasures.map((value) => ({ value, label: outcomeWords(value, text) }))}
            />
          </span>
          <StudyBar run={run} asked={driverPaths(document.scenario.paths)} />
        </header>
        {result ? (
          <p className="drivers-words">
            {result.drivers.length > 0
              ? text('driversKnowledge', {
                  measure: outcomeWords(result.measure, text),
                  share: format.percent(result.knowledge.value, 0),
                  error: format.percent(result.knowledge.se, 1),
                })
              : text('noDrivers')}
          </p>
        ) : null}
      </section>
      {result && result.drivers.length > 0 ? (
        <DriverCharts result={result} stamp={stamp} dimmed={run.stale} />
      ) : null}
      {result || run.error ? null : <Waiting words={text('noResult')} cards={[[26, 26]]} />}
    </div>
  );
}
