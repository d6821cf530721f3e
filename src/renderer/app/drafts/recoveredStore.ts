import { create } from 'zustand';
import type { Draft } from '../../../shared/draft.ts';
import type { TypedField } from './draftField.ts';

/** A text that was found again after the program ended without keeping it. */
export interface Recovered {
  readonly draft: Draft;
  /** The field that it was put back into, and what stood there; null while that field is not on the screen. */
  readonly placed: { readonly field: TypedField; readonly before: string } | null;
}

interface RecoveredState {
  readonly found: readonly Recovered[];
  readonly setFound: (found: readonly Recovered[]) => void;
}

export const useRecovered = create<RecoveredState>((set) => ({
  found: [],
  setFound: (found) => set({ found }),
}));
