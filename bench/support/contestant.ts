/** One measured run. */
export interface Outcome {
  readonly seconds: number;
  /** What was computed, in an order common to all contestants of a workload; compared between them. */
  readonly figures: readonly number[];
}

/** Ours or a peer's way to do a workload; one file each. */
export interface Contestant {
  readonly name: string;
  /** Makes ready (compiles, warms up); answers why the contestant is absent on this machine, if it is. */
  prepare(): Promise<string | undefined>;
  /** One run; what is warm stays warm. */
  run(): Promise<Outcome>;
  close(): Promise<void>;
}

export interface Workload {
  readonly name: string;
  readonly title: string;
  /** The first one is the one that ratios are taken against. */
  readonly contestants: readonly Contestant[];
  /** Relative difference of figures that sampling may cause. */
  readonly tolerance: number;
}
