import type { ResponseEngine } from './responseEngine.ts';

/** One for one up to the capacity. */
export const linear: ResponseEngine<'linear'> = {
  kind: 'linear',
  bind: (_curve, capacity) => (effective) => Math.min(effective, capacity),
};
