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

/** A damaged file that was set aside, and what can be put in its place. */
export interface Rescue {
  /** Name of the damaged file, which is kept as it was. */
  readonly quarantine: string;
  /** When it was set aside, and when it was last written; ISO 8601 in UTC. */
  readonly at: string;
  readonly lastChange: string;
  /** The newest backup from before that was checked and found good; null where there is none. */
  readonly backup: BackupInfo | null;
}
