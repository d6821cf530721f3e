import type { LockUp } from './lockUp.ts';

/** A closed term of its own for each purchase; what is not taken when it ends goes into the next issue. */
export const closed: LockUp = {
  free: (bought, before, today, days) =>
    Math.floor((today - bought) / days) > Math.floor((before - bought) / days),
  alikeAfter: () => Infinity,
};
