import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

const pause = 450;

/**
 * Hears when a slider is let go. With the pointer that is the browser's own `change`; with the keyboard every press
 * is a change, so the end is a short pause or leaving the control, and a run of presses is one step.
 */
export function useRelease(slider: RefObject<HTMLInputElement | null>, onRelease: () => void): void {
  const newest = useRef(onRelease);
  useLayoutEffect(() => {
    newest.current = onRelease;
  });
  useEffect(() => {
    const element = slider.current;
    if (!element) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let byKey = false;
    const release = (): void => {
      clearTimeout(timer);
      newest.current();
    };
    const onChange = (): void => {
      clearTimeout(timer);
      if (byKey) timer = setTimeout(release, pause);
      else release();
    };
    const onKey = (event: KeyboardEvent): void => {
      byKey = true;
      // A command such as undo follows: what was moved until now is a step of its own.
      if (event.ctrlKey || event.metaKey) release();
    };
    const onPointer = (): void => {
      byKey = false;
    };
    element.addEventListener('change', onChange);
    element.addEventListener('keydown', onKey);
    element.addEventListener('pointerdown', onPointer);
    element.addEventListener('blur', release);
    return () => {
      clearTimeout(timer);
      element.removeEventListener('change', onChange);
      element.removeEventListener('keydown', onKey);
      element.removeEventListener('pointerdown', onPointer);
      element.removeEventListener('blur', release);
    };
  }, [slider]);
}
