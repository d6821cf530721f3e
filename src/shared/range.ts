import type { Estimate } from './simulation.ts';

/** A sum over the simulated paths, yuan: its mean with standard error, and where nine of ten paths lie. */
export interface Range {
  readonly mean: Estimate;
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
}
