import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Plan } from '../../../shared/plan.ts';
import type { PlanComparison } from '../../../shared/planComparison.ts';
import { describeNotice } from '../../../shared/notices/index.ts';
import type { WorkspaceInfo } from '../../../shared/workspace.ts';
import { api } from '../../app/api/client.ts';
import { createDocumentStore, type DocumentStore } from '../../app/documents/createDocumentStore.ts';
import { useDocumentUndo } from '../../app/documents/useDocumentUndo.ts';
import { useText } from '../../app/language/useText.ts';
import type { StartRun } from '../../app/run/RunController.ts';
import { useRun } from '../../app/run/useRun.ts';
import { useLook } from '../../app/theme/look.ts';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { savePlan } from '../productLab/plansData.ts';
import type { Shelf } from '../productLab/planWords.ts';
import { CompareHead } from './CompareHead.tsx';
import type { Compared } from './compared.ts';
import { DifferenceSection } from './DifferenceSection.tsx';
import { FanRow } from './FanRow.tsx';
import { FigureTable } from './FigureTable.tsx';
import { InputsTable } from './InputsTable.tsx';
import { messages } from './messages.ts';
import { OwnTable } from './OwnTable.tsx';
import { OddsTable } from './OddsTable.tsx';
import type { Choice } from './useChoice.ts';
import { RequiredSentences } from './RequiredSentences.tsx';
import { Verdict } from './Verdict.tsx';

export interface ComparePlansProps {
  readonly choice: Choice;
  readonly shelf: Shelf;
  readonly workspace: WorkspaceInfo;
}

const comparePlans: StartRun<readonly Plan[], PlanComparison> = (plans, mode, signal) =>
  api.plans.compare.query({ plans: [...plans], mode }, { signal, context: { alone: true } });

const isPartial = (result: PlanComparison): boolean => result.partial;

function openStore({ chosen }: Choice): DocumentStore<readonly Plan[]> {
  const store = createDocumentStore<readonly Plan[]>();
  store.getState().open(
    chosen.map(({ id }) => id).join(' '),
    chosen.map(({ plan }) => plan),
  );
  return store;
}

/** Two to four combinations: their words, figures, charts and differing inputs. */
export function ComparePlans({ choice, shelf, workspace }: ComparePlansProps) {
  const text = useText(messages);
  const { language } = useLook();
  const [store] = useState(() => openStore(choice));
  useDocumentUndo(store);
  const plans = useStore(store, (state) => state.document)!;
  const { chosen } = choice;
  useEffect(
    () =>
      store.subscribe((state, before) => {
        state.document?.forEach((plan, i) => {
          if (plan !== before.document?.[i]) savePlan(chosen[i]!, plan);
        });
      }),
    [store, chosen],
  );
  const run = useRun({ input: plans, draft: null, start: comparePlans, isPartial });
  const compared: Compared | null =
    run.result && run.answered ? { comparison: run.result, plans: run.answered, dimmed: run.stale } : null;
  const change = (place: number, plan: Plan, step: string): void =>
    store.getState().commit(
      step,
      plans.map((one, i) => (i === place ? plan : one)),
    );
  const notices = compared ? [...compared.comparison.notices, ...planNotices(compared.comparison)] : [];
  return (
    <div className="compare" aria-busy={run.running === 'full'}>
      <CompareHead choice={choice} plans={plans} run={run} workspace={workspace} />
      {run.error ? <ErrorBanner report={run.error} onRetry={run.again} /> : null}
      {compared ? (
        <>
          <Verdict {...compared} />
          <FanRow {...compared} synthetic={workspace.synthetic} dataDate={workspace.dataDate} />
          <FigureTable {...compared} synthetic={workspace.synthetic} dataDate={workspace.dataDate} />
          <OwnTable {...compared} synthetic={workspace.synthetic} dataDate={workspace.dataDate} />
          <OddsTable {...compared} synthetic={workspace.synthetic} dataDate={workspace.dataDate} />
          <DifferenceSection {...compared} synthetic={workspace.synthetic} dataDate={workspace.dataDate} />
        </>
      ) : (
        <output className="compare-waiting">{run.error ? '' : text('waiting')}</output>
      )}
      <InputsTable plans={plans} shelf={shelf} workspace={workspace} onChange={change} />
      {notices.length > 0 ? (
        <section className="card compare-section" aria-label={text('remarks')}>
          <h2>{text('remarks')}</h2>
          <ul className="compare-remarks">
            {[...new Set(notices.map((notice) => describeNotice(notice, language)))].map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <RequiredSentences plans={plans} shelf={shelf} />
    </div>
  );
}

const planNotices = ({ results }: PlanComparison) => results.flatMap(({ notices }) => notices);
