import type { BackupReport } from './backups/backupTo.ts';
import type { DoctorReport } from './doctor.ts';
import type { ReadOnlyReason } from './readOnly.ts';
import type { Repositories } from './repositories/index.ts';

/** What the workspace holds, at a glance. */
export interface Overview {
  /** Rows by table. */
  readonly counts: Readonly<Record<string, number>>;
  /** True where anything in it is synthetic sample data. */
  readonly synthetic: boolean;
  /** The newest date of any series or channel; null in a file without history. */
  readonly dataDate: string | null;
}

/** One open file: a repository per aggregate, and what concerns the file as a whole. All calls are synchronous. */
export interface Store extends Repositories {
  readonly file: string;
  readonly schemaVersion: number;
  /** Undefined where the file can be written. */
  readonly readOnly: ReadOnlyReason | undefined;
  /**
   * All or nothing: what `act` writes through any repository is there afterwards as a whole, durably, or not at
   * all. A transaction inside another one is undone alone where it fails. `act` must not be async.
   */
  readonly transaction: <Result>(act: () => Result) => Result;
  readonly overview: () => Overview;
  /** Reads the whole file and checks it. */
  readonly doctor: () => DoctorReport;
  /** A verified copy as of now. @throws LabError store.backup, store.full */
  readonly backup: (file: string) => BackupReport;
  /** The same some pages at a time, while the program goes on. */
  readonly backupSlowly: (file: string) => Promise<BackupReport>;
  /** Rows changed since the file was opened: what tells whether there is anything new to back up. */
  readonly changes: () => number;
  /** @throws LabError store.full where fewer than `bytes` are free */
  readonly requireSpace: (bytes: number) => void;
  /** Frees the file and its lock; safe to call twice. */
  readonly close: () => void;
}
