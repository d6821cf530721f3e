import { z } from 'zod';
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
