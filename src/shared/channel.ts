import { z } from 'zod';
import { id, label, plainDate } from './schema.ts';

const count = z.number().min(0);

/** One channel in one week, as the bank's records have it; gaps are null, never zero. */
export const channelWeek = z.object({
  channel: label,
  /** First day of the week. */
  date: plainDate,
  /** Yuan. */
  spend: count,
  impressions: count.nullable(),
  clicks: count.nullable(),
  leads: count.nullable(),
  /** New accounts. */
  conversions: count.nullable(),
});
export type ChannelWeek = z.infer<typeof channelWeek>;

export const channelInfo = z.object({
  id,
  name: label,
  synthetic: z.boolean(),
  /** The file it came from, or the generator. */
  source: z.string(),
  weeks: z.number().int(),
  firstDate: plainDate,
  lastDate: plainDate,
  totalSpend: z.number(),
});
export type ChannelInfo = z.infer<typeof channelInfo>;

/** A channel's history as a whole: enough to put it back after it was removed. */
export const channelRecord = z.strictObject({
  info: channelInfo,
  weeks: z.array(channelWeek).min(1).max(10_000),
});
export type ChannelRecord = z.infer<typeof channelRecord>;
