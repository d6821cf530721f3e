import { useEffect } from 'react';
import { listActions, useActionStore } from './actionStore.ts';
import { isTyping, isUntouched, matchesShortcut } from './shortcut.ts';

export const onMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

/** Runs the registry's actions on their keys; in text fields only those made for it, so that typing stays typing. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const actions = listActions(useActionStore.getState().byOwner);
      const action = actions.find(
        ({ shortcut, enabled }) =>
          shortcut !== undefined && enabled !== false && matchesShortcut(event, shortcut, onMac),
      );
      if (!action) return;
      const staysText = isTyping(event.target) && !isUntouched(event.target, action.shortcut!);
      if (staysText && !action.inFields) return;
      event.preventDefault();
      action.run();
    };
    globalThis.addEventListener('keydown', onKey);
    return () => globalThis.removeEventListener('keydown', onKey);
  }, []);
}
