import type { LockUp } from './lockUp.ts';

/** One calendar for all: the product opens each time the period has passed since the plan's start. */
export const periodicOpen: LockUp = {
  free: (_bought, before, today, days, start) =>
    Math.floor((today - start) / days) > Math.floor((before - start) / days),
  alikeAfter: () => 0,
};
