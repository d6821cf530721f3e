import type { AllocationResult } from '../../../../shared/allocation.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { messages } from '../messages.ts';
import type { BoardEditor } from '../useBoardEditor.ts';
import type { AllocationQuestion } from './request.ts';
import { AllocationVerdict } from './AllocationVerdict.tsx';
import { ApplyButtons } from './ApplyButtons.tsx';
import { CurveCard } from './CurveCard.tsx';
import { FrontierCard } from './FrontierCard.tsx';
import { LinesTable } from './LinesTable.tsx';
import { PartsTable } from './PartsTable.tsx';
import { WeeklyCard } from './WeeklyCard.tsx';

export interface AllocationAnswerProps {
  readonly result: AllocationResult;
  readonly question: AllocationQuestion;
  readonly editor: BoardEditor;
  readonly stamp: ExportStamp;
  readonly dataDate: string | null;
  /** True where the question on the screen is no longer the one that was answered. */
  readonly dimmed: boolean;
  readonly onTotal: (total: number) => void;
}

/** What was found: in words, part by part, and how sure it is. */
export function AllocationAnswer(props: AllocationAnswerProps) {
  const { result, question, editor, stamp, dataDate, dimmed, onTotal } = props;
  const text = useText(messages);
  const format = useFormat();
  return (
    <>
      <section className="card campaign-summary" aria-label={text('answer')} data-dimmed={dimmed}>
        {dimmed ? <p className="faint small">{text('answerOld')}</p> : null}
        <AllocationVerdict result={result} scenario={question.scenario} onTotal={onTotal} />
        <ApplyButtons result={result} question={question} editor={editor} />
        <p className="faint small">{text('answerNote', { draws: format.count(result.draws) })}</p>
      </section>
      <PartsTable
        result={result}
        scenario={question.scenario}
        dataDate={dataDate}
        stamp={stamp}
        dimmed={dimmed}
      />
      <LinesTable result={result} stamp={stamp} dimmed={dimmed} />
      <div className="campaign-pair">
        <CurveCard result={result} scenario={question.scenario} stamp={stamp} dimmed={dimmed} />
        <FrontierCard result={result} scenario={question.scenario} stamp={stamp} dimmed={dimmed} />
      </div>
      <WeeklyCard result={result} scenario={question.scenario} stamp={stamp} dimmed={dimmed} />
    </>
  );
}
