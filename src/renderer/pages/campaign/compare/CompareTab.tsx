import { Select } from 'antd';
import { useState } from 'react';
import type { ComparedMeasure } from '../../../../shared/campaignResult.ts';
import { useText } from '../../../app/language/useText.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { ErrorBanner } from '../../../components/ErrorBanner.tsx';
import { RunBar } from '../../../components/RunBar.tsx';
import { messages } from '../messages.ts';
import type { WorkEditor } from '../useWorkEditor.ts';
import { ComparisonTable } from './ComparisonTable.tsx';
import { DifferenceCard } from './DifferenceCard.tsx';
import { InputsTable } from './InputsTable.tsx';
import { Verdict } from './Verdict.tsx';
import type { Comparison } from './useComparison.ts';

export interface CompareTabProps {
  readonly editor: WorkEditor;
  readonly comparison: Comparison;
  readonly stamp: ExportStamp;
  readonly dataDate: string | null;
}

/** Two splits on one campaign under the same random numbers: who wins how often, by how much, and what is different. */
export function CompareTab({ editor, comparison, stamp, dataDate }: CompareTabProps) {
  const text = useText(messages);
  const [measure, setMeasure] = useState<ComparedMeasure>('npv');
  const { run, other, others, choose } = comparison;
  const { split } = editor.shown;
  if (!other) return <p className="campaign-waiting">{text('compareNeedsTwo')}</p>;
  const { result, answered, stale } = run;
  const pair = result?.pairs[0];
  const outcome = result
    ? { paths: result.paths, asked: answered?.scenario.paths ?? result.paths, partial: result.partial }
    : null;
  return (
    <div className="campaign-cards">
      <section className="card campaign-section" aria-label={text('compareChoice')}>
        <div className="compare-head">
          <p>
            <span className="compare-tag" data-side="first">
              {text('sideFirst')}
            </span>{' '}
            <strong>{split.name}</strong>
          </p>
          <label className="compare-other">
            <span className="compare-tag" data-side="second">
              {text('sideSecond')}
            </span>
            <Select
              className="compare-select"
              aria-label={text('chooseOther')}
              value={other.id}
              onChange={choose}
              options={others.map((item) => ({ value: item.id, label: item.split.name }))}
            />
          </label>
          <RunBar run={run} outcome={outcome} />
        </div>
        {result && pair && answered ? <Verdict result={result} pair={pair} dimmed={stale} /> : null}
      </section>
      {run.error ? <ErrorBanner report={run.error} onRetry={run.again} /> : null}
      {result && pair && answered ? (
        <>
          <ComparisonTable result={result} pair={pair} work={answered} dimmed={stale} dataDate={dataDate} />
          <DifferenceCard
            pair={pair}
            result={result}
            measure={measure}
            onMeasure={setMeasure}
            stamp={{ ...stamp, name: `${answered.splits[0].name} / ${answered.splits[1].name}` }}
            dimmed={stale}
          />
        </>
      ) : (
        <output className="campaign-waiting">{run.error ? '' : text('noResult')}</output>
      )}
      <InputsTable scenario={editor.shown.scenario} first={split} second={other.split} />
    </div>
  );
}
