import { constants, getPriority, setPriority } from 'node:os';

/**
 * Lets the main thread and the page go before this worker where all processors are busy, so that a run never makes them
 * wait for its time slice to end. Linux alone keeps priorities by thread; elsewhere the whole program would be slowed.
 */
export function yieldToOthers(): void {
  const { PRIORITY_BELOW_NORMAL: later } = constants.priority;
  if (process.platform === 'linux' && getPriority() < later) setPriority(later);
}
