/** Milliseconds after the start in which the program's first answers have the processor to themselves. */
const delay = 300;

/**
 * Begins something a moment after the start that nobody waits for. It may fail, for example where the program is closed
 * meanwhile: whoever needs what it did is told then.
 * @returns stops it where it has not begun yet
 */
export function soon(act: () => Promise<void>): () => void {
  const timer = setTimeout(() => void act().catch(() => undefined), delay);
  timer.unref();
  return () => clearTimeout(timer);
}
