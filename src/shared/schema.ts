import { z } from 'zod';
import { parsePlainDate } from './date.ts';
import { inBoth } from './errors/inBoth.ts';

/** The small schemas that the larger ones are made of. */
export const id = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[\w.-]+$/, 'letters, digits, “.”, “_” and “-” only');
export const plainDate = z
  .string()
  .refine(
    (text) => parsePlainDate(text) !== undefined,
    inBoth('须是 YYYY-MM-DD 形式的日期', 'a calendar day as YYYY-MM-DD'),
  );
export const annualRate = z.number().min(-1).max(10);
export const share = z.number().min(0).max(1);
export const yuan = z.number().min(0).max(1e13);
export const seed = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
export const label = z.string().trim().min(1).max(120);

/** A name in both languages of the interface. */
export const localised = z.object({ zh: label, en: label });
export type Localised = z.infer<typeof localised>;
/** A name in both languages; one string stands for both. */
export const names = z.union([localised, label.transform((text) => ({ zh: text, en: text }))]);
