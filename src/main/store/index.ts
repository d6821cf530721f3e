/** The whole of the store that services see. */
export { openStore } from './openStore.ts';
export type { StoreOptions } from './openStoreFile.ts';
export type { BackupReport } from './backups/backupTo.ts';
export type { Clock } from './clock.ts';
export type { DoctorReport } from './doctor.ts';
export type { ReadOnlyReason } from './readOnly.ts';
export type { Store } from './store.ts';
export type { Overview, StoreFile } from './storeFile.ts';
export type { AuditEntry } from './repositories/audit.ts';
export type { ImportRecord } from './repositories/imports.ts';
export type { StoredRun } from './repositories/runs.ts';
export type { SavedItems } from './repositories/savedItems.ts';
export type { SeriesTarget } from './repositories/series.ts';
export type { UpsertResult } from './repositories/upsert.ts';
