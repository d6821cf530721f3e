import type { SavedSplit } from '../../../../shared/budget.ts';
import { ErrorBanner } from '../../../components/ErrorBanner.tsx';
import { useShownName } from '../../../app/language/useShownName.ts';
import { useText } from '../../../app/language/useText.ts';
import { Waiting } from '../../../components/Waiting.tsx';
import { Summary } from '../../campaign/results/Summary.tsx';
import { SplitFields } from '../../campaign/split/SplitFields.tsx';
import type { RunTabProps } from '../desk.ts';
import { messages } from '../messages.ts';
import { SplitTag } from '../SplitTag.tsx';
import { MoneyTable } from './MoneyTable.tsx';
import { SplitCards } from './SplitCards.tsx';

export interface BoardTabProps extends RunTabProps {
  readonly splits: readonly SavedSplit[];
}

/** Up to four splits side by side; the chosen one is edited on the left, and what it buys stands on the right. */
export function BoardTab({ campaign, editor, run, splits, stamp, dataDate }: BoardTabProps) {
  const text = useText(messages);
  const shown = useShownName();
  const { result, answered, stale, error } = run;
  const { place, chosen } = editor;
  const mine = result?.results[place];
  const work = answered ? { scenario: answered.scenario, split: answered.splits[place] } : null;
  return (
    <div className="campaign-cards" aria-busy={run.running === 'full'} data-board="">
      <SplitCards campaign={campaign} editor={editor} run={run} splits={splits} />
      {error ? <ErrorBanner report={error} onRetry={run.again} /> : null}
      <div className="campaign-columns board-columns">
        <section className="card campaign-section" aria-label={text('editSplit')}>
          <h2 className="board-title">
            <SplitTag place={place} /> {shown(chosen.split.name)}
          </h2>
          <SplitFields key={chosen.id} editor={editor.work} />
        </section>
        <div className="campaign-cards">
          {mine && work?.split ? (
            <Summary
              result={mine}
              work={{ scenario: work.scenario, split: work.split }}
              stamp={stamp}
              dataDate={dataDate}
              dimmed={stale}
            />
          ) : error ? (
            <p className="campaign-waiting">{text('noFigures')}</p>
          ) : (
            <Waiting words={text('waiting')} cards={[21]} />
          )}
          <MoneyTable scenario={campaign.scenario} board={editor.shown} place={place} stamp={stamp} />
        </div>
      </div>
    </div>
  );
}
