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
}

export function versionRepository<Schema extends ZodType>(
  connection: Connection,
  clock: Clock,
  { kind, schema }: { kind: 'plan'; schema: Schema },
): VersionRepository<z.input<Schema>, z.output<Schema>> {
  const read = (sealed: unknown): KeptVersion<z.output<Schema>> => {
    const row = unseal('version', 'id', sealed) as Row;
    const content = validate('version', schema, JSON.parse(row.content));
    return { id: row.id, subject: row.subject, name: row.name, keptAt: row.kept_at, content };
  };
  const all = `SELECT * FROM version WHERE kind = ?`;
  const newestFirst = 'ORDER BY kept_at DESC, id';
  return {
    list: (subject) =>
      (subject === undefined
        ? connection.all(`${all} ${newestFirst}`, kind)
        : connection.all(`${all} AND subject = ? ${newestFirst}`, kind, subject)
      ).map(read),
    keep({ id = newId(), subject, name, keptAt = clock().toISOString(), content }) {
      const text = JSON.stringify(validate('version', schema, content));
      return connection.transaction(() => {
        seal(connection, 'version', 'id', { id, kind, subject, name, kept_at: keptAt, content: text });
        return read(connection.get('SELECT * FROM version WHERE id = ?', id));
      });
    },
    remove: (id) => removeRow(connection, 'version', id),
  };
}
