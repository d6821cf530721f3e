import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useStore } from 'zustand';
import type { BudgetSplit } from '../../../shared/budget.ts';
import type { CampaignScenario } from '../../../shared/campaign.ts';
import type { DocumentStore } from '../../app/documents/createDocumentStore.ts';
import type { WorkEditor } from '../campaign/useWorkEditor.ts';
import { withSplit, type Board, type BoardEntry } from './board.ts';

export interface BoardEditor {
  readonly board: Board;
  readonly draft: Board | null;
  readonly shown: Board;
  /** Place of the chosen split on the board. */
  readonly place: number;
  readonly chosen: BoardEntry;
  readonly choose: (id: string) => void;
  readonly commit: (step: string, board: Board) => void;
  /** The chosen split, for the controls that edit one split of one campaign. */
  readonly work: WorkEditor;
}

/** Reading and changing the board; which split is chosen is kept in the address. */
export function useBoardEditor(store: DocumentStore<Board>, scenario: CampaignScenario): BoardEditor {
  const board = useStore(store, (state) => state.document)!;
  const draft = useStore(store, (state) => state.draft);
  const baseline = useStore(store, (state) => state.baseline)!;
  const [search, setSearch] = useSearchParams();
  const asked = search.get('split');
  const found = board.entries.findIndex(({ id }) => id === asked);
  const place = Math.max(0, found);
  const chosen = board.entries[place]!;
  const shown = draft ?? board;
  const work = useMemo((): WorkEditor => {
    const { commit, preview } = store.getState();
    const workOf = (split: BudgetSplit) => ({ scenario, split });
    const atFirst = baseline.entries.find(({ id }) => id === chosen.id)?.split ?? chosen.split;
    const draftSplit = draft?.entries[place]?.split;
    const put = (step: string, split: BudgetSplit): void => commit(step, withSplit(board, place, split));
    return {
      document: workOf(chosen.split),
      draft: draftSplit ? workOf(draftSplit) : null,
      shown: workOf(draftSplit ?? chosen.split),
      baseline: workOf(atFirst),
      // The campaign itself is changed on its own page.
      previewScenario: () => undefined,
      commitScenario: () => undefined,
      previewSplit: (split) => preview(withSplit(board, place, split)),
      commitSplit: put,
      commit: (step, { split }) => put(step, split),
    };
  }, [store, scenario, board, draft, baseline, place, chosen]);
  return {
    board,
    draft,
    shown,
    place,
    chosen,
    work,
    commit: (step, next) => store.getState().commit(step, next),
    choose: (id) =>
      setSearch(
        (before) => {
          before.set('split', id);
          return before;
        },
        { replace: true },
      ),
  };
}
