import type { ZodType, z } from 'zod';
import type { KeptVersion, VersionDraft } from '../../../shared/version.ts';
import type { Clock } from '../clock.ts';
import type { Connection } from '../connection.ts';
import { newId } from '../newId.ts';
import { removeRow } from '../removeRow.ts';
import { seal, unseal } from '../sealed.ts';
import { validate } from '../validate.ts';

/** The named states of one kind of document. */
export interface VersionRepository<Input, Output> {
  /** Newest first, of one document or of all. */
  list(subject?: string): KeptVersion<Output>[];
  /** @throws LabError store.invalid */
  keep(draft: VersionDraft & { readonly content: Input }): KeptVersion<Output>;
  /** @throws LabError store.notFound */
  remove(id: string): void;
}

interface Row {
  id: string;
  subject: string;
  name: string;
  kept_at: string;
  content: string;
  note: string | null;
}

export function versionRepository<Schema extends ZodType>(
  connection: Connection,
  clock: Clock,
  { kind, schema }: { kind: 'plan' | 'campaign'; schema: Schema },
): VersionRepository<z.input<Schema>, z.output<Schema>> {
  const read = (sealed: unknown): KeptVersion<z.output<Schema>> => {
    const row = unseal('version', 'id', withoutNothing(sealed)) as Row;
    const content = validate('version', schema, JSON.parse(row.content));
    const { id, subject, name, kept_at: keptAt, note } = row;
    return { id, subject, name, keptAt, content, ...(note ? { note } : {}) };
  };
  const all = `SELECT * FROM version WHERE kind = ?`;
  const newestFirst = 'ORDER BY kept_at DESC, id';
  return {
    list: (subject) =>
      (subject === undefined
        ? connection.all(`${all} ${newestFirst}`, kind)
        : connection.all(`${all} AND subject = ? ${newestFirst}`, kind, subject)
      ).map(read),
    keep({ id = newId(), subject, name, keptAt = clock().toISOString(), note, content }) {
      const text = JSON.stringify(validate('version', schema, content));
      return connection.transaction(() => {
        const row = { id, kind, subject, name, kept_at: keptAt, content: text };
        seal(connection, 'version', 'id', note ? { ...row, note } : row);
        return read(connection.get('SELECT * FROM version WHERE id = ?', id));
      });
    },
    remove: (id) => removeRow(connection, 'version', id),
  };
}

/** A version without a note is sealed as those were that were kept when there were no notes. */
function withoutNothing(sealed: unknown): unknown {
  const { note, ...rest } = sealed as Row;
  return note === null ? rest : sealed;
}
