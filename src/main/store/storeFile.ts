import type { Settings } from '../../shared/settings.ts';
import type { BackupReport } from './backups/backupTo.ts';
import type { Clock } from './clock.ts';
import type { Connection } from './connection.ts';
import type { ReadOnlyReason } from './readOnly.ts';
import type { FactRepository } from './repositories/facts.ts';
import type { Trail } from './trail/trail.ts';

/** What the workspace holds, at a glance. */
export interface Overview {
  /** Rows by table. */
  readonly counts: Readonly<Record<string, number>>;
  /** True where anything in it is synthetic sample data. */
  readonly synthetic: boolean;
  /** The newest date of any series or channel; null in a file without history. */
  readonly dataDate: string | null;
}

/** What repositories stand on. */
export interface StoreGround {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly trail: Trail;
}

/**
 * One open and checked file, without the repositories, whose schemas take longer to build than the file to open. All
 * calls but one are synchronous.
 */
export interface StoreFile {
  readonly file: string;
  readonly schemaVersion: number;
  /** Undefined where the file can be written. */
  readonly readOnly: ReadOnlyReason | undefined;
  readonly ground: StoreGround;
  /** The settings where they can be read without the schema of plans; the repository reads them all. */
  readonly plainSettings: () => Settings | undefined;
  readonly facts: FactRepository;
  /**
   * All or nothing: what `act` writes through any repository is there afterwards as a whole, durably, or not at
   * all. A transaction inside another one is undone alone where it fails. `act` must not be async.
   */
  readonly transaction: <Result>(act: () => Result) => Result;
  readonly overview: () => Overview;
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
