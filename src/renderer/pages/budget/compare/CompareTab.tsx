import { Select } from 'antd';
import { useState } from 'react';
import type { ComparedMeasure } from '../../../../shared/campaignResult.ts';
import { useShownName } from '../../../app/language/useShownName.ts';
import { useText } from '../../../app/language/useText.ts';
import { ErrorBanner } from '../../../components/ErrorBanner.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import type { RunTabProps } from '../desk.ts';
import { messages } from '../messages.ts';
import { SplitTag } from '../SplitTag.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import { DifferenceCard } from './DifferenceCard.tsx';
import { InputsTable } from './InputsTable.tsx';
import { OddsMatrix } from './OddsMatrix.tsx';
import { pairOf } from './pairOf.ts';
import { Verdict } from './Verdict.tsx';

/** Two to four splits on the same random numbers: what each may bring, which beats which, by how much, and why they differ. */
export function CompareTab({ campaign, editor, run, stamp, dataDate }: RunTabProps) {
  const text = useText(messages);
  const shown = useShownName();
  const [measure, setMeasure] = useState<ComparedMeasure>('npv');
  const [asked, setAsked] = useState<readonly [number, number]>([1, 0]);
  const { entries } = editor.shown;
  const { result, answered, stale } = run;
  if (entries.length < 2) return <p className="campaign-waiting">{text('needsTwo')}</p>;
  const most = Math.min(entries.length, result?.results.length ?? entries.length) - 1;
  const [first, second] = asked[0] <= most && asked[1] <= most ? asked : [1, 0];
  const named = { ...stamp, name: entries.map(({ split }) => shown(split.name)).join(' / ') };
  const pair = result && pairOf(result, first, second);
  const choose = (side: 0 | 1, place: number): void => {
    const other = side === 0 ? second : first;
    const kept = other === place ? (side === 0 ? first : second) : other;
    setAsked(side === 0 ? [place, kept] : [kept, place]);
  };
  const picker = (side: 0 | 1, place: number) => (
    <span className="compare-other">
      <SplitTag place={place} />
      <Select
        className="compare-select"
        aria-label={text(side === 0 ? 'pairFirst' : 'pairSecond')}
        value={place}
        onChange={(value) => choose(side, value)}
        options={entries.map(({ split }, value) => ({ value, label: shown(split.name) }))}
      />
    </span>
  );
  return (
    <div className="campaign-cards">
      <section className="card campaign-section" aria-label={text('pair')}>
        <div className="compare-head">
          {picker(0, first)}
          <span>{text('against')}</span>
          {picker(1, second)}
        </div>
        {result && pair ? <Verdict result={result} pair={pair} dimmed={stale} /> : null}
      </section>
      {run.error ? <ErrorBanner report={run.error} onRetry={run.again} /> : null}
      {result && pair && answered ? (
        <>
          <ComparisonTable
            result={result}
            pair={pair}
            work={answered}
            stamp={named}
            dimmed={stale}
            dataDate={dataDate}
          />
          {result.results.length > 2 ? (
            <OddsMatrix
              result={result}
              names={answered.splits.map(({ name }) => shown(name))}
              stamp={named}
              dimmed={stale}
            />
          ) : null}
          <DifferenceCard
            pair={pair}
            result={result}
            measure={measure}
            onMeasure={setMeasure}
            stamp={named}
            dimmed={stale}
          />
        </>
      ) : run.error ? (
        <p className="campaign-waiting">{text('noFigures')}</p>
      ) : (
        <Waiting words={text('waiting')} cards={entries.length > 2 ? [30, 12, 24] : [30, 24]} />
      )}
      <InputsTable scenario={campaign.scenario} splits={entries.map(({ split }) => split)} stamp={stamp} />
    </div>
  );
}
