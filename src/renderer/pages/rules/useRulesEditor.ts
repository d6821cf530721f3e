import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Settings } from '../../../shared/settings.ts';
import { createDocumentStore, type DocumentStore } from '../../app/documents/createDocumentStore.ts';
import { useDocumentUndo } from '../../app/documents/useDocumentUndo.ts';
import { changeSettings } from '../../app/settings/useSettings.ts';

/** What this page edits of the settings of the file. */
export type RulesDocument = Pick<Settings, 'formulas' | 'wording'>;

export interface RulesEditor {
  readonly document: RulesDocument;
  /** One undoable step, saved at once. */
  readonly commit: (step: string, change: Partial<RulesDocument>) => void;
}

function openStore(document: RulesDocument): DocumentStore<RulesDocument> {
  const store = createDocumentStore<RulesDocument>();
  store.getState().open('rules', document);
  return store;
}

/** Formulas and wording with undo; every step goes to the file. */
export function useRulesEditor({ formulas, wording }: RulesDocument): RulesEditor {
  const [store] = useState(() => openStore({ formulas, wording }));
  useDocumentUndo(store);
  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (state.document && state.document !== before.document) void changeSettings(state.document);
      }),
    [store],
  );
  const document = useStore(store, (state) => state.document)!;
  return useMemo(
    () => ({ document, commit: (step, change) => store.getState().commit(step, { ...document, ...change }) }),
    [store, document],
  );
}
