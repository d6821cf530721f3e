import { temporal } from 'zundo';
import { createStore } from 'zustand/vanilla';

/** What the last edit was, for “Undo …”: a sentence in the language of the moment of editing. */
export type StepName = string;

interface Tracked<Doc> {
  readonly document: Doc | null;
  readonly step: StepName | null;
}

export interface DocumentState<Doc> extends Tracked<Doc> {
  readonly id: string | null;
  /** The document as it was opened: what changes are measured from and resets go back to. */
  readonly baseline: Doc | null;
  /** What a drag shows before it is let go; not saved, not a step. */
  readonly draft: Doc | null;
  /** Opens another document and forgets the steps of the one before. */
  readonly open: (id: string, document: Doc) => void;
  readonly preview: (draft: Doc) => void;
  readonly cancelPreview: () => void;
  /** One named, undoable step. A step that changes nothing is none. */
  readonly commit: (step: StepName, document: Doc) => void;
}

const limit = 200;

/** An edited document with named undo steps: used for plans, campaigns and splits alike. */
export function createDocumentStore<Doc>() {
  const store = createStore<DocumentState<Doc>>()(
    temporal(
      (set, get) => ({
        id: null,
        baseline: null,
        document: null,
        step: null,
        draft: null,
        open: (id, document) => {
          set({ id, baseline: document, document, step: null, draft: null });
          store.temporal.getState().clear();
        },
        preview: (draft) => set({ draft }),
        cancelPreview: () => set({ draft: null }),
        commit: (step, document) => {
          const changed = JSON.stringify(document) !== JSON.stringify(get().document);
          set(changed ? { document, step, draft: null } : { draft: null });
        },
      }),
      {
        limit,
        partialize: ({ document, step }): Tracked<Doc> => ({ document, step }),
        equality: (past, current) => past.document === current.document,
      },
    ),
  );
  return store;
}

export type DocumentStore<Doc> = ReturnType<typeof createDocumentStore<Doc>>;

/** Steps back, or forward; a drag under way is dropped first. Returns the name of the step, or null. */
export function undoStep<Doc>(store: DocumentStore<Doc>): StepName | null {
  const { step, cancelPreview } = store.getState();
  cancelPreview();
  if (store.temporal.getState().pastStates.length === 0) return null;
  store.temporal.getState().undo();
  return step;
}

export function redoStep<Doc>(store: DocumentStore<Doc>): StepName | null {
  store.getState().cancelPreview();
  if (store.temporal.getState().futureStates.length === 0) return null;
  store.temporal.getState().redo();
  return store.getState().step;
}

/** The names that “Undo” and “Redo” would act on. */
export function stepNames<Doc>(store: DocumentStore<Doc>): { undo: StepName | null; redo: StepName | null } {
  const { pastStates, futureStates } = store.temporal.getState();
  return {
    undo: pastStates.length > 0 ? store.getState().step : null,
    redo: futureStates.at(-1)?.step ?? null,
  };
}
