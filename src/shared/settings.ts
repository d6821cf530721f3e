import type { z } from 'zod';
import { plainSettings } from './plainSettings.ts';
import { planPins } from './planPin.ts';

/** How the program looks and speaks on this file; one per file. */
export const settings = plainSettings.extend({
  /** What combinations are measured against, the newest last; one each. */
  pins: planPins.default([]),
});
export type Settings = z.infer<typeof settings>;
