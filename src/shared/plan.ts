import { z } from 'zod';
import { assumption, rateBands, renewals } from './product.ts';
import { annualRate, id, label, plainDate, seed, yuan } from './schema.ts';

/** A deposit written into a plan, without a product of the shelf. */
export const planDeposit = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('demand'), rate: annualRate }),
  z.object({
    kind: z.literal('tiered'),
    bands: rateBands,
    banding: z.enum(['marginal', 'whole']).default('marginal'),
  }),
  z.object({
    kind: z.literal('time'),
    termMonths: z.number().int().min(1).max(120),
    rate: annualRate,
    /** What money withdrawn before maturity earns. */
    demandRate: annualRate.default(0.0005),
    renewal: z.enum(renewals).default('renew'),
  }),
]);
export type PlanDeposit = z.infer<typeof planDeposit>;

const weight = z.number().min(0).max(1);

/** One part of a combination: how much of it, and what it is. Exactly one source is named. */
export const holding = z.union([
  z.strictObject({ weight, label: label.optional(), product: id }),
  z.strictObject({ weight, label: label.optional(), deposit: planDeposit }),
  z.strictObject({ weight, label: label.optional(), series: label }),
  z.strictObject({ weight, label: label.optional(), assumption }),
]);
export type Holding = z.infer<typeof holding>;

export const rebalancings = ['none', 'monthly', 'quarterly', 'yearly'] as const;
export const returnModels = ['lognormal', 'bootstrap'] as const;

export const planLimits = { months: 480, paths: 1_000_000, holdings: 12, amount: 1e10 } as const;

const amount = yuan.max(planLimits.amount);

/** A combination 产品组合 with its cash flows and its simulation settings: the plan file of the command line. */
export const plan = z.strictObject({
  name: label,
  /** First day of month 0; deposits settle on their real days from here. */
  startDate: plainDate.default('2026-07-01'),
  months: z.number().int().min(1).max(planLimits.months),
  /** Paid in at the start of month 0, yuan. */
  initial: amount,
  /** Paid in at the start of every month, month 0 included, yuan. */
  monthly: amount.default(0),
  /** Taken out at the end of every month from `withdrawFrom` on, yuan. */
  withdraw: amount.default(0),
  withdrawFrom: z.number().int().min(0).default(0),
  paths: z.number().int().min(2).max(planLimits.paths).default(10_000),
  seed: seed.default(1),
  rebalance: z.enum(rebalancings).default('none'),
  model: z.enum(returnModels).default('lognormal'),
  /** Between the market holdings, in their order; read from the series where it is left out. */
  correlation: z.array(z.array(z.number().min(-1).max(1))).optional(),
  /** Mean block length of the bootstrap in months; estimated from the series where it is left out. */
  blockMonths: z.number().min(1).max(120).optional(),
  holdings: z.array(holding).min(1).max(planLimits.holdings),
});
export type Plan = z.infer<typeof plan>;
/** A plan as typed, before defaults are filled in. */
export type PlanInput = z.input<typeof plan>;

/** A plan kept in the file. */
export const savedPlan = z.object({
  id,
  plan,
  synthetic: z.boolean(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type SavedPlan = z.infer<typeof savedPlan>;
