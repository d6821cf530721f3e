import type { ServiceContext } from '../context.ts';

/** Milliseconds after which the workers start, so that the program's first answer need not share the processor. */
const soon = 300;

/**
 * Warms the workers a moment after the program has opened.
 * @returns stops what has not begun yet
 */
export function warmUpSoon(pool: ServiceContext['pool']): () => void {
  const begin = async (): Promise<void> => (await import('./warmUp.ts')).warmUp(pool);
  // It fails where the program is closed meanwhile; a run that somebody waits for tells its own errors.
  const timer = setTimeout(() => void begin().catch(() => undefined), soon);
  timer.unref();
  return () => clearTimeout(timer);
}
