/** What the open file is and holds, at a glance. */
export interface WorkspaceInfo {
  readonly file: string;
  /** True where sample data is in it. */
  readonly synthetic: boolean;
  readonly readOnly: boolean;
  readonly engineVersion: string;
  readonly programVersion: string;
  readonly schemaVersion: number;
  /** The newest date of any history; null where there is none. */
  readonly dataDate: string | null;
  readonly counts: {
    readonly products: number;
    readonly series: number;
    readonly points: number;
    readonly plans: number;
    readonly channels: number;
    readonly weeks: number;
    readonly campaigns: number;
    readonly splits: number;
    readonly runs: number;
  };
}
