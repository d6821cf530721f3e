import { z } from 'zod';
import { id } from './schema.ts';

/** A run that was kept: what was asked, by which version, and what came out. */
export const runKinds = ['plan', 'campaign', 'compare'] as const;
export const runInfo = z.object({
  id,
  kind: z.enum(runKinds),
  /** The plan, scenario or comparison that was run. */
  subject: z.string(),
  name: z.string(),
  seed: z.number(),
  paths: z.number().int(),
  engineVersion: z.string(),
  partial: z.boolean(),
  startedAt: z.string(),
  milliseconds: z.number(),
});
export type RunInfo = z.infer<typeof runInfo>;

/** What a running job says while it works; the last message carries the result. */
export type RunMessage<Result> =
  | { readonly type: 'started'; readonly runId: string; readonly total: number }
  | {
      readonly type: 'progress';
      readonly runId: string;
      /** Paths simulated so far. */
      readonly done: number;
      readonly total: number;
      /** Of the whole work, what follows the simulation included: 0 to 1. */
      readonly fraction: number;
    }
  | {
      readonly type: 'result';
      readonly runId: string;
      readonly milliseconds: number;
      readonly result: Result;
    };
