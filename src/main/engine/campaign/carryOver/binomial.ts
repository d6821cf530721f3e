import { pow } from '../../math/pow.ts';
import type { CarryOverEngine } from './carryOverEngine.ts';

/**
 * Weights (1 - l / weeks)^(1 / retention - 1), l < weeks: falls to nothing at the end of its window, more slowly than
 * geometrically at first. Same definition as Meridian’s binomial adstock.
 */
export const binomial: CarryOverEngine<'binomial'> = {
  kind: 'binomial',
  weights: ({ retention, weeks }) =>
    Float64Array.from({ length: weeks }, (_, lag) => pow(1 - lag / weeks, 1 / retention - 1)),
};
