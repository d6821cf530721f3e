import type { ResponseEngine } from './responseEngine.ts';

/** capacity · a / (half + a). Source: Michaelis & Menten (1913). */
export const michaelisMenten: ResponseEngine<'michaelisMenten'> = {
  kind: 'michaelisMenten',
  bind:
    ({ half }, capacity) =>
    (effective) =>
      (capacity * effective) / (half + effective),
};
