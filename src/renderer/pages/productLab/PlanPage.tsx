import { useEffect, useState } from 'react';
import type { SavedPlan, Plan } from '../../../shared/plan.ts';
import type { SeriesInfo } from '../../../shared/series.ts';
import type { WorkspaceInfo } from '../../../shared/workspace.ts';
import { createDocumentStore, type DocumentStore } from '../../app/documents/createDocumentStore.ts';
import { useDocumentUndo } from '../../app/documents/useDocumentUndo.ts';
import { useRun } from '../../app/run/useRun.ts';
import { fileStamp } from '../../charts/stamp.ts';
import { EditorPanel } from './EditorPanel.tsx';
import { PlanHeader } from './PlanHeader.tsx';
import { savePlan } from './plansData.ts';
import type { Shelf } from './planWords.ts';
import { Results } from './Results.tsx';
import { RiskFooter } from './RiskFooter.tsx';
import { isPartial, simulatePlan } from './simulatePlan.ts';
import { usePlanEditor } from './usePlanEditor.ts';
import { PinnedCard } from './versions/PinnedCard.tsx';
import { usePins } from './versions/usePins.ts';
import { usePinned } from './versions/usePinned.ts';

export interface PlanPageProps {
  readonly saved: SavedPlan;
  readonly plans: readonly SavedPlan[];
  readonly shelf: Shelf;
  readonly series: readonly SeriesInfo[];
  readonly workspace: WorkspaceInfo;
  readonly onCreate: () => void;
}

function openStore({ id, plan }: SavedPlan): DocumentStore<Plan> {
  const store = createDocumentStore<Plan>();
  store.getState().open(id, plan);
  return store;
}

/** One combination: its settings on the left, what may become of it on the right. */
export function PlanPage({ saved, plans, shelf, series, workspace, onCreate }: PlanPageProps) {
  const [store] = useState(() => openStore(saved));
  useDocumentUndo(store);
  const editor = usePlanEditor(store);
  const { document, draft, plan } = editor;
  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (state.document && state.document !== before.document) savePlan(saved, state.document);
      }),
    [store, saved],
  );
  const run = useRun({ input: document, draft, start: simulatePlan, isPartial });
  const pins = usePins(saved.id);
  const pinned = usePinned(pins.pinned, document);
  return (
    <div className="lab">
      <PlanHeader
        saved={saved}
        plans={plans}
        editor={editor}
        workspace={workspace}
        onCreate={onCreate}
        run={run}
      />
      <div className="lab-columns">
        <EditorPanel editor={editor} shelf={shelf} series={series} again={run.again} />
        <Results
          run={run}
          plan={plan}
          document={document}
          saved={saved}
          workspace={workspace}
          pinned={pinned}
        >
          {pinned ? (
            <PinnedCard
              pin={pinned}
              editor={editor}
              shelf={shelf}
              stamp={{ ...fileStamp(workspace, document.name, saved.synthetic), seed: document.seed }}
              onUnpin={pins.unpin}
            />
          ) : null}
        </Results>
      </div>
      <RiskFooter plan={plan} shelf={shelf} />
    </div>
  );
}
