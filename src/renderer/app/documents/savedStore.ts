import { create } from 'zustand';
import type { ErrorReport } from '../../../shared/errors/index.ts';

/** What the “Saved” mark shows. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly report: ErrorReport; readonly retry: () => void };

export const useSavedStore = create<{ state: SaveState; setState: (state: SaveState) => void }>((set) => ({
  state: { kind: 'saved' },
  setState: (state) => set({ state }),
}));
