import { pow } from '../../math/pow.ts';
import type { CarryOverEngine } from './carryOverEngine.ts';

/**
 * Weights r^((l - peak)²): the effect grows until `peak` weeks after the buying, then falls.
 * Source: Jin, Wang, Sun, Chan & Koehler, “Bayesian methods for media mix modeling with carryover and shape effects” (2017).
 */
export const delayed: CarryOverEngine<'delayed'> = {
  kind: 'delayed',
  weights: ({ retention, peak, weeks }) =>
    Float64Array.from({ length: weeks }, (_, lag) => pow(retention, (lag - peak) * (lag - peak))),
};
