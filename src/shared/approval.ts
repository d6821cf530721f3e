import { z } from 'zod';
import { budgetSplit, type BudgetSplit } from './budget.ts';
import { campaignScenario, type CampaignScenario } from './campaign.ts';
import type { CampaignResult } from './campaignResult.ts';
import type { JsonDifference } from './jsonDifferences.ts';
import { id, label } from './schema.ts';

/** What is approved, by whom, and why. The numbers are made anew for it, in full. */
export const approvalRequest = z.strictObject({
  campaignId: id,
  splitId: id,
  scenario: campaignScenario,
  split: budgetSplit,
  approver: label,
  note: z.string().trim().max(2000).default(''),
});
export type ApprovalRequest = z.infer<typeof approvalRequest>;
export type ApprovalRequestInput = z.input<typeof approvalRequest>;

/** What a result was made with. */
export const approvalInfo = z.strictObject({
  campaign: z.string(),
  split: z.string(),
  /** Yuan. */
  total: z.number(),
  paths: z.number().int(),
  seed: z.number(),
  engineVersion: z.string(),
  programVersion: z.string(),
  /** `YYYY-MM-DD` of the newest data of the file at that time. */
  dataDate: z.string().nullable(),
  synthetic: z.boolean(),
  /** The headline figures, so that a list needs no results. */
  npv: z.strictObject({ p5: z.number(), p50: z.number(), p95: z.number() }),
  customers: z.number(),
  cac: z.number().nullable(),
});
export type ApprovalInfo = z.infer<typeof approvalInfo>;

/** One approval as it is listed. */
export interface ApprovalEntry {
  /** From 1, without holes. */
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly approver: string;
  readonly note: string;
  readonly campaignId: string;
  readonly splitId: string;
  readonly info: ApprovalInfo;
  /** SHA-256 over this row and the hash of the one before. */
  readonly hash: string;
  /** False where the row, or one before it, is not what was written. */
  readonly intact: boolean;
}

/** What exactly was approved. */
export interface ApprovalInputs {
  readonly scenario: CampaignScenario;
  readonly split: BudgetSplit;
}

export interface Approval extends ApprovalEntry, ApprovalInputs {
  readonly result: CampaignResult;
}

/** The frozen inputs run again. */
export interface ApprovalRerun {
  readonly number: number;
  /** Whether every digit came out as it was approved. */
  readonly same: boolean;
  readonly engineVersion: { readonly before: string; readonly after: string };
  readonly paths: number;
  /** The first ones, where there are any. */
  readonly differences: readonly JsonDifference[];
  readonly differing: number;
}
