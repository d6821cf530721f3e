import { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { Connection } from '../connection.ts';
import { digest, seal, unseal } from '../sealed.ts';
import { validate } from '../validate.ts';

const importContent = z.object({
  fileName: z.string(),
  kind: z.enum(['nav', 'channels']),
  /** What was written, and the revision it brought each history to. */
  targets: z.array(
    z.object({ kind: z.enum(['series', 'channel']), id: z.string(), revision: z.number().int() }),
  ),
});
type ImportContent = z.infer<typeof importContent>;

/** One act of importing a file. */
export interface ImportRecord extends ImportContent {
  readonly importedAt: string;
  /** SHA-256 of the file's bytes. */
  readonly contentHash: string;
  readonly options: unknown;
}

export interface ImportRepository {
  /** Newest first. */
  list(): ImportRecord[];
  /**
   * The record of this very file read with these very options, where all that it wrote still stands as it wrote it:
   * importing it again would change nothing.
   */
  findCurrent(contentHash: string, options: unknown): ImportRecord | undefined;
  save(record: Omit<ImportRecord, 'importedAt'>): ImportRecord;
}

interface Row {
  content_hash: string;
  options: string;
  imported_at: string;
  content: string;
}

/** JSON with sorted keys, so that equal options give equal text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function read(sealed: unknown): ImportRecord {
  const row = unseal('import', 'id', sealed) as Row;
  return {
    ...validate('import', importContent, JSON.parse(row.content)),
    importedAt: row.imported_at,
    contentHash: row.content_hash,
    options: JSON.parse(row.options) as unknown,
  };
}

/** One record for one content read in one way. */
function idOf(contentHash: string, options: unknown): string {
  return digest(`${contentHash} ${canonical(options)}`);
}

export function importRepository(connection: Connection, clock: Clock): ImportRepository {
  const rowOf = (id: string): unknown => connection.get('SELECT * FROM import WHERE id = ?', id);
  const stillStands = ({ kind, id, revision }: ImportContent['targets'][number]): boolean =>
    connection.get(`SELECT 1 FROM ${kind} WHERE id = ? AND revision = ?`, id, revision) !== undefined;
  return {
    list: () => connection.all('SELECT * FROM import ORDER BY imported_at DESC, id').map(read),
    findCurrent(contentHash, options) {
      const row = rowOf(idOf(contentHash, options));
      const record = row === undefined ? undefined : read(row);
      return record?.targets.every(stillStands) ? record : undefined;
    },
    save({ contentHash, options, ...content }) {
      const id = idOf(contentHash, options);
      seal(connection, 'import', 'id', {
        id,
        content_hash: contentHash,
        options: canonical(options),
        imported_at: clock().toISOString(),
        content: JSON.stringify(validate('import', importContent, content)),
      });
      return read(rowOf(id));
    },
  };
}
