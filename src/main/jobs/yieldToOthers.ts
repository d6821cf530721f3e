import { constants, setPriority } from 'node:os';

/**
 * Lets the main thread and the page go before this worker where all processors are busy, so that a run never makes them
 * wait for its time slice to end. Linux alone keeps priorities by thread; elsewhere the whole program would be slowed.
 */
export function yieldToOthers(): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Where the system forbids it, the worker stays as it is.
  }
}
