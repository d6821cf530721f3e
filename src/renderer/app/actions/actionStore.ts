import type { ReactNode } from 'react';
import { create } from 'zustand';
import type { Shortcut } from './shortcut.ts';

/** The order of groups in the palette and on the shortcut sheet. */
export const actionGroups = ['page', 'go', 'edit', 'view', 'help'] as const;
export type ActionGroup = (typeof actionGroups)[number];

/** Something a user can do. One registry feeds buttons, shortcuts, the palette and the shortcut sheet. */
export interface Action {
  readonly id: string;
  readonly title: string;
  readonly group: ActionGroup;
  readonly shortcut?: Shortcut;
  readonly icon?: ReactNode;
  /** Absent means yes. */
  readonly enabled?: boolean;
  /** True where the shortcut also works while typing in a field. */
  readonly inFields?: boolean;
  /** Further words under which the palette finds it. */
  readonly keywords?: string;
  readonly run: () => void;
}

interface ActionState {
  readonly byOwner: ReadonlyMap<string, readonly Action[]>;
  readonly register: (owner: string, actions: readonly Action[]) => void;
  readonly unregister: (owner: string) => void;
}

export const useActionStore = create<ActionState>((set) => ({
  byOwner: new Map(),
  register: (owner, actions) => set((state) => ({ byOwner: new Map(state.byOwner).set(owner, actions) })),
  unregister: (owner) =>
    set((state) => {
      const byOwner = new Map(state.byOwner);
      byOwner.delete(owner);
      return { byOwner };
    }),
}));

/** All actions, in the order of their groups. */
export function listActions(byOwner: ReadonlyMap<string, readonly Action[]>): readonly Action[] {
  const all = [...byOwner.values()].flat();
  return actionGroups.flatMap((group) => all.filter((action) => action.group === group));
}

/** Actions whose words contain every word typed; all of them for an empty text. */
export function searchActions(actions: readonly Action[], typed: string): readonly Action[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return actions.filter((action) => {
    const text = `${action.title} ${action.keywords ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
