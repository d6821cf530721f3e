import { z } from 'zod';
import { id } from './schema.ts';

/** What was typed into a field and is not part of any document yet: kept so that a crash does not take it along. */
export const draft = z.strictObject({
  id,
  /** The opening of the page in which it was typed. */
  session: id,
  /** Address of the page within the program: `#/campaign/…`. */
  page: z.string().max(500),
  /** Which field of the page, as placeOf tells it. */
  place: z.string().max(2000),
  /** What the field is called on the screen. */
  label: z.string().max(2000),
  text: z.string().max(20_000),
});
export type Draft = z.infer<typeof draft>;
