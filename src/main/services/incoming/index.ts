import type { IntakeOptionsInput, IntakePreview, IntakeReport } from '../../../shared/intake.ts';
import { previewFile, readFile } from '../../intake/index.ts';
import type { ServiceContext } from '../context.ts';
import { writeContent } from './writeContent.ts';

/** A file as it comes: from the page as base64, from the command line as it was read. */
export interface IncomingFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly options: IntakeOptionsInput;
}

export interface IntakeService {
  /** What an import would do. @throws LabError intake.* where the file as a whole cannot be read */
  preview(file: IncomingFile, signal?: AbortSignal): Promise<IntakePreview>;
  /**
   * Imports a file in one transaction: all of it, or nothing. The same file a second time changes nothing.
   * @throws LabError intake.rejected with the refused rows as details, store.*
   */
  commit(file: IncomingFile, signal?: AbortSignal): Promise<IntakeReport>;
}

/** Room in the database for each byte of a file, with indexes and the write-ahead log: a generous estimate. */
const growthFactor = 6;
const spareBytes = 16 * 1024 * 1024;

export function intakeService(context: Pick<ServiceContext, 'store' | 'growth' | 'backups'>): IntakeService {
  const { store, growth, backups } = context;
  return {
    async preview({ bytes, fileName, options }, signal) {
      const scan = await previewFile(bytes, fileName, options, { signal });
      const known = store.imports.findCurrent(scan.contentHash, scan.options);
      return { ...scan.preview, alreadyImported: known !== undefined };
    },
    async commit({ bytes, fileName, options }, signal) {
      const scan = await readFile(bytes, fileName, options, { signal });
      store.requireSpace(bytes.length * growthFactor + spareBytes);
      backups.before('import');
      const written = store.transaction(() => writeContent(store, scan));
      growth.forget();
      const count = (what: 'inserted' | 'changed' | 'unchanged'): number =>
        written.reduce((sum, target) => sum + target[what], 0);
      return {
        fileName: scan.preview.fileName,
        imported: count('inserted'),
        changed: count('changed'),
        unchanged: count('unchanged'),
        skipped: scan.preview.badRows,
        ...(scan.rejectFile ? { rejectFile: scan.rejectFile } : {}),
        targets: written.map(({ id, name, total }) => ({ id, name, points: total })),
      };
    },
  };
}
