import { api } from '../../app/api/client.ts';
import { queryClient } from '../../app/api/queryClient.ts';
import { toReport } from '../../app/api/errors.ts';
import { Autosave } from '../../app/documents/autosave.ts';
import { useSavedStore } from '../../app/documents/savedStore.ts';
import { boardKey } from '../campaign/boardData.ts';
import { splitWriter, type DocumentWriter } from '../campaign/campaignData.ts';
import type { BudgetSplit, SavedSplit, SplitBoard } from '../../../shared/budget.ts';
import type { Board, BoardEntry } from './board.ts';

const isInFile = (id: string): boolean =>
  queryClient.getQueryData<readonly SavedSplit[]>(['splits', 'list'])?.some((saved) => saved.id === id) ??
  true;

const ids = ({ entries }: Board): readonly string[] => entries.map(({ id }) => id);

/** Writes a board as it is edited: each changed split, and which ones lie on it. */
export function boardWriter(campaignId: string): (board: Board, before: Board) => void {
  const writers = new Map<string, DocumentWriter<BudgetSplit>>();
  const layout = new Autosave<SplitBoard>(
    (board) => api.splits.saveBoard.mutate({ campaignId, board }),
    (state) => useSavedStore.getState().setState(state),
    toReport,
  );
  const writerOf = (entry: BoardEntry): DocumentWriter<BudgetSplit> => {
    const known = writers.get(entry.id);
    if (known) return known;
    const made = splitWriter(savedOf(entry));
    writers.set(entry.id, made);
    return made;
  };
  return (board, before) => {
    for (const entry of board.entries) {
      const old = before.entries.find(({ id }) => id === entry.id);
      // One that undo has brought back after it was deleted goes into the file again.
      const isChanged = old ? old.split !== entry.split : !isInFile(entry.id);
      if (isChanged) writerOf(entry).write(entry.split);
    }
    if (String(ids(board)) === String(ids(before))) return;
    const splits = [...ids(board)];
    queryClient.setQueryData<SplitBoard>(boardKey(campaignId), { splits });
    void layout.save({ splits });
  };
}

function savedOf({ id, split, synthetic }: BoardEntry): SavedSplit {
  return { id, split, synthetic, createdAt: '', updatedAt: '' };
}
