import { z } from 'zod';
import { annualRate, label } from './schema.ts';

const fittedTo = z.strictObject({ series: label });

/**
 * A short rate that deposits are renewed by and money funds yield by: fitted to a series whose growth is the rate (a money
 * fund's value), or typed.
 */
export const shortRate = z.union([
  fittedTo,
  z.strictObject({
    start: annualRate,
    longRun: annualRate,
    /** Share of the distance to the long-run rate closed, for short times: 1 / years. */
    speed: z.number().min(0.01).max(20),
    /** Deviation of the rate's shocks, per √year. */
    volatility: z.number().min(0).max(0.2),
  }),
]);
export type PlanShortRate = z.infer<typeof shortRate>;

/** Prices that rise by chance: from a price index of the file, or typed. */
export const inflationModel = z.union([
  fittedTo,
  z.strictObject({
    /** A year, in the long run. */
    mean: z.number().min(-0.1).max(0.5),
    /** Share of a month's distance from the mean that the next month keeps. */
    memory: z.number().min(0).max(0.98),
    /** Deviation of the months' rises times √12. */
    volatility: z.number().min(0).max(0.2),
  }),
]);
export type PlanInflationModel = z.infer<typeof inflationModel>;
