import { useState } from 'react';
import type { AllocationResult } from '../../../../shared/allocation.ts';
import { api } from '../../../app/api/client.ts';
import type { StartRun } from '../../../app/run/RunController.ts';
import { useRun } from '../../../app/run/useRun.ts';
import { useShownName } from '../../../app/language/useShownName.ts';
import { useText } from '../../../app/language/useText.ts';
import { ErrorBanner } from '../../../components/ErrorBanner.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import type { DeskTabProps } from '../desk.ts';
import { messages } from '../messages.ts';
import { AllocateForm } from './AllocateForm.tsx';
import { AllocationAnswer } from './AllocationAnswer.tsx';
import { namedReport } from './namedReport.ts';
import { firstForm, keepTarget, requestOf, type AllocationForm, type AllocationQuestion } from './request.ts';
import { usePartName } from './usePartName.ts';

const startAllocation: StartRun<AllocationQuestion, AllocationResult> = (question, _mode, signal) =>
  api.campaign.allocate.query(question, { signal, context: { alone: true } });

/** A search is whole or it is none. */
const isPartial = (): boolean => false;

/** A better split within limits: what is asked on the left, what was found on the right. */
export function AllocateTab({ campaign, editor, stamp, dataDate }: DeskTabProps) {
  const text = useText(messages);
  const shown = useShownName();
  const partName = usePartName(campaign.scenario);
  const [typed, setForm] = useState<AllocationForm>(firstForm);
  // A target that is no longer the scenario's cannot be asked for.
  const form = keepTarget(typed, campaign.scenario);
  const [asked, setAsked] = useState<AllocationQuestion | null>(null);
  const run = useRun({ input: asked, draft: null, start: startAllocation, isPartial });
  const { split } = editor.chosen;
  const question: AllocationQuestion = { scenario: campaign.scenario, split, request: requestOf(form) };
  const ask = (next: AllocationForm = form): void => {
    setForm(next);
    const wanted = { ...question, request: requestOf(next) };
    // What was asked already and came to nothing is asked once more.
    if (asked !== null && run.error && JSON.stringify(asked) === JSON.stringify(wanted)) run.again();
    else setAsked(wanted);
  };
  const isStale = asked !== null && JSON.stringify(asked) !== JSON.stringify(question);
  const { result, answered } = run;
  return (
    <div className="campaign-columns allocate-columns">
      <AllocateForm
        campaign={campaign}
        editor={editor}
        form={form}
        onForm={setForm}
        onAsk={() => ask()}
        run={run}
        draws={result?.draws ?? null}
      />
      <div className="campaign-cards" aria-busy={run.running === 'full'}>
        {run.error ? <ErrorBanner report={namedReport(run.error, partName)} onRetry={run.again} /> : null}
        {result && answered ? (
          <AllocationAnswer
            result={result}
            question={answered}
            editor={editor}
            stamp={{ ...stamp, name: `${stamp.name} · ${shown(answered.split.name)}` }}
            dataDate={dataDate}
            dimmed={isStale || run.stale}
            onTotal={(total) => ask({ ...form, aim: 'most', total })}
          />
        ) : run.error ? null : run.running === 'full' ? (
          <Waiting words={text('searching')} cards={[12, 30, 14, [22, 22]]} />
        ) : (
          <p className="campaign-waiting">{text('allocateEmpty')}</p>
        )}
      </div>
    </div>
  );
}
