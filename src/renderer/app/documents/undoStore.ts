import { create } from 'zustand';

/** What “Undo” and “Redo” of the frame act on: the document of the open page. */
export interface UndoScope {
  readonly undoName: string | null;
  readonly redoName: string | null;
  readonly undo: () => void;
  readonly redo: () => void;
}

interface UndoState {
  readonly scope: UndoScope | null;
  readonly setScope: (scope: UndoScope | null) => void;
}

export const useUndoStore = create<UndoState>((set) => ({
  scope: null,
  setScope: (scope) => set({ scope }),
}));
