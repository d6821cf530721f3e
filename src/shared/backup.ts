/** What a backup was made for: by the clock, because somebody asked, or before something that changes much. */
export const backupOccasions = ['timed', 'asked', 'import', 'restore', 'schema'] as const;
export type BackupOccasion = (typeof backupOccasions)[number];

/** A copy of the whole file as it once stood. */
export interface BackupInfo {
  /** Name of its file in the folder of backups. */
  readonly name: string;
  readonly occasion: BackupOccasion;
  /** ISO 8601 in UTC, to the second. */
  readonly at: string;
  readonly bytes: number;
}

export interface BackupList {
  readonly folder: string;
  /** Newest first. */
  readonly backups: readonly BackupInfo[];
}
