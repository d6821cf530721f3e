import { z } from 'zod';
import { id, label } from './schema.ts';

/** A state of a document that was kept under a name: a mark to go back to, or to measure changes from. */
export interface KeptVersion<Content> {
  readonly id: string;
  /** The document whose state it is. */
  readonly subject: string;
  readonly name: string;
  /** A few words on why it was kept. */
  readonly note?: string;
  /** ISO 8601 in UTC. */
  readonly keptAt: string;
  readonly content: Content;
}

/** Signs of a note at most. */
export const versionNoteLength = 400;

/** What is sent to keep a version; with `id` and `keptAt` of a removed one it comes back as it was. */
export const versionDraft = z.strictObject({
  id: id.optional(),
  subject: id,
  name: label,
  note: z.string().trim().max(versionNoteLength).optional(),
  keptAt: z.iso.datetime().optional(),
});
export type VersionDraft = z.infer<typeof versionDraft>;
