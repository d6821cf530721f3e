import { useEffect, useId, useRef } from 'react';
import { useActionStore, type Action } from './actionStore.ts';

/**
 * Offers actions while the component is on the screen. The list may be made anew at each drawing:
 * the registry hears of it only when something visible changed, and always runs the newest function.
 */
export function useActions(actions: readonly Action[]): void {
  const owner = useId();
  const newest = useRef(actions);
  const registered = useRef('');
  useEffect(() => {
    newest.current = actions;
    const signature = actions
      .map(({ id, title, enabled, shortcut }) => `${id}|${title}|${enabled ?? true}|${shortcut ?? ''}`)
      .join('\n');
    if (signature === registered.current) return;
    registered.current = signature;
    const offered = actions.map((action) => ({
      ...action,
      run: () => newest.current.find(({ id }) => id === action.id)?.run(),
    }));
    useActionStore.getState().register(owner, offered);
  });
  useEffect(
    () => () => {
      registered.current = '';
      useActionStore.getState().unregister(owner);
    },
    [owner],
  );
}
