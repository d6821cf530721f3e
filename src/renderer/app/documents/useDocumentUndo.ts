import { useEffect } from 'react';
import { redoStep, stepNames, undoStep, type DocumentStore } from './createDocumentStore.ts';
import { useUndoStore } from './undoStore.ts';

/** Makes a document the one that the frame's undo and redo act on, while the page is open. */
export function useDocumentUndo<Doc>(store: DocumentStore<Doc>): void {
  useEffect(() => {
    const { setScope } = useUndoStore.getState();
    const offer = (): void => {
      const names = stepNames(store);
      setScope({
        undoName: names.undo,
        redoName: names.redo,
        undo: () => void undoStep(store),
        redo: () => void redoStep(store),
      });
    };
    offer();
    const stops = [store.subscribe(offer), store.temporal.subscribe(offer)];
    return () => {
      for (const stop of stops) stop();
      setScope(null);
    };
  }, [store]);
}
