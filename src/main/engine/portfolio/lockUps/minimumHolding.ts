import type { LockUp } from './lockUp.ts';

/** Free once it has been held for the period. */
export const minimumHolding: LockUp = {
  free: (bought, _before, today, days) => today - bought >= days,
  alikeAfter: (days) => days,
};
