import type { FileScan, IntakeContent } from '../../intake/index.ts';
import type { UpsertResult } from '../../store/repositories/upsert.ts';
import type { Store } from '../../store/store.ts';

/** Writes the rows of a file, the record of the import and the audit entry; to be called inside one transaction. */
export function writeContent(
  store: Store,
  { preview, content, contentHash, options }: FileScan,
): UpsertResult[] {
  const { fileName, kind } = preview;
  const known = store.imports.findCurrent(contentHash, options);
  const written = writeRows(store, content, fileName);
  if (known) return written;
  const targets = written.map(({ id, revision }) => ({ kind: tableOf[kind], id, revision }));
  store.imports.save({ fileName, kind, contentHash, options, targets });
  store.audit.add('import', fileName, { kind, contentHash, targets: written.map(({ name }) => name) });
  return written;
}

const tableOf = { nav: 'series', channels: 'channel' } as const;

function writeRows(store: Store, content: IntakeContent, source: string): UpsertResult[] {
  if (content.kind === 'channels')
    return store.channels.upsertWeeks({ synthetic: false, source }, content.weeks);
  return content.series.map(({ name, kind, dates, values }) =>
    store.series.upsertPoints({ name, kind, synthetic: false, source }, { dates, values }),
  );
}
