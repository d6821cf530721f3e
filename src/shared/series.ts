import { z } from 'zod';
import type { Completeness } from './completeness.ts';
import { id, label, plainDate } from './schema.ts';

/** What the values of a series are. */
export const seriesKinds = ['nav', 'price', 'index', 'accumulatedNav'] as const;

/** A history of values by date: a fund's NAV, a price, an index. */
export const seriesInfo = z.object({
  id,
  name: label,
  kind: z.enum(seriesKinds),
  synthetic: z.boolean(),
  /** The file it came from, or the generator. */
  source: z.string(),
  points: z.number().int(),
  firstDate: plainDate,
  lastDate: plainDate,
});
export type SeriesInfo = z.infer<typeof seriesInfo>;

/** Values in date order; both arrays have the same length. */
export interface SeriesPoints {
  readonly dates: readonly string[];
  readonly values: readonly number[];
}

/** What can be seen of a history at a glance. */
export interface SeriesProfile extends Completeness {
  readonly id: string;
  readonly first: number;
  readonly last: number;
  /** Some values from the first to the last date, evenly spaced. */
  readonly outline: readonly number[];
}

/** A history as a whole: enough to put it back after it was removed. */
export const seriesRecord = z.strictObject({
  info: seriesInfo,
  dates: z.array(plainDate).min(1).max(200_000),
  values: z.array(z.number().positive()).min(1).max(200_000),
});
export type SeriesRecord = z.infer<typeof seriesRecord>;
