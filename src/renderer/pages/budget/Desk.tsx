import { useEffect, useState } from 'react';
import type { SavedSplit } from '../../../shared/budget.ts';
import type { SavedCampaign } from '../../../shared/campaign.ts';
import type { WorkspaceInfo } from '../../../shared/workspace.ts';
import { createDocumentStore, type DocumentStore } from '../../app/documents/createDocumentStore.ts';
import { useDocumentUndo } from '../../app/documents/useDocumentUndo.ts';
import { useRun } from '../../app/run/useRun.ts';
import { isPartial } from '../campaign/simulateCampaign.ts';
import type { Board, BoardRun } from './board.ts';
import { boardWriter } from './budgetData.ts';
import { BudgetHeader } from './BudgetHeader.tsx';
import { DeskTabs } from './DeskTabs.tsx';
import { runBoard } from './runBoard.ts';
import { useBoardEditor } from './useBoardEditor.ts';
import { useTab } from './useTab.ts';

export interface DeskProps {
  readonly campaign: SavedCampaign;
  readonly campaigns: readonly SavedCampaign[];
  readonly opened: Board;
  /** All splits of the file. */
  readonly splits: readonly SavedSplit[];
  readonly workspace: WorkspaceInfo;
}

/** The board is opened once; later changes of the lists are our own. */
function openStore(campaign: SavedCampaign, board: Board): DocumentStore<Board> {
  const store = createDocumentStore<Board>();
  store.getState().open(campaign.id, board);
  return store;
}

/** Finance's desk: one campaign, up to four splits of its money, and what can be asked of them. */
export function Desk({ campaign, campaigns, opened, splits, workspace }: DeskProps) {
  const [store] = useState(() => openStore(campaign, opened));
  const [write] = useState(() => boardWriter(campaign.id));
  useDocumentUndo(store);
  const [tab, setTab] = useTab();
  const editor = useBoardEditor(store, campaign.scenario);
  useEffect(
    () =>
      store.subscribe(({ document }, { document: before }) => {
        if (document && before && document !== before) write(document, before);
      }),
    [store, write],
  );
  const { scenario } = campaign;
  const isShown = tab === 'board' || tab === 'compare';
  const asked = (board: Board | null): BoardRun | null =>
    isShown && board ? { scenario, splits: board.entries.map(({ split }) => split) } : null;
  const run = useRun({
    input: asked(editor.board),
    draft: asked(editor.draft),
    start: runBoard,
    isPartial,
  });
  return (
    <div className="campaign budget">
      <BudgetHeader
        campaign={campaign}
        campaigns={campaigns}
        workspace={workspace}
        run={isShown ? run : null}
        synthetic={campaign.synthetic || editor.board.entries.some(({ synthetic }) => synthetic)}
      />
      <DeskTabs
        tab={tab}
        onTab={setTab}
        campaign={campaign}
        editor={editor}
        run={run}
        splits={splits}
        workspace={workspace}
      />
    </div>
  );
}
