import { z } from 'zod';
import { bundle } from './bundle.ts';
import { inBoth } from './errors/inBoth.ts';
import { modelOptions, returnModels } from './modelOptions.ts';
import { assumption, rateBands, renewals } from './product.ts';
import { inflationModel, shortRate } from './rateOptions.ts';
import { annualRate, id, label, plainDate, seed, share, yuan } from './schema.ts';

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
/** Share at the end of the glide path; as `weight` where it is left out. */
const finalWeight = weight.optional();

/** One part of a combination: how much of it, and what it is. Exactly one source is named. */
export const holding = z.union([
  z.strictObject({ weight, finalWeight, label: label.optional(), product: id }),
  z.strictObject({ weight, finalWeight, label: label.optional(), deposit: planDeposit }),
  z.strictObject({ weight, finalWeight, label: label.optional(), series: label }),
  z.strictObject({ weight, finalWeight, label: label.optional(), assumption }),
]);
export type Holding = z.infer<typeof holding>;

export const rebalancings = ['none', 'monthly', 'quarterly', 'yearly', 'band'] as const;
export { returnModels } from './modelOptions.ts';

export const planLimits = {
  months: 480,
  paths: 1_000_000,
  holdings: 12,
  amount: 1e10,
  goals: 10,
  lumpSums: 60,
  bundles: 6,
  loans: 3,
} as const;

/** How futures are sampled: pseudo-random numbers, or scrambled Sobol points (docs/models/quasi-random.md). */
export const samplings = ['pseudo', 'sobol'] as const;
export type Sampling = (typeof samplings)[number];

/** Stands in where a plan says nothing: a round sample value, to be confirmed by the bank. */
export const assumedInflation = 0.02;
export const defaultBand = 0.05;
/** Of the rate list in force since 2025-05-20 (to be confirmed); stands in where no demand deposit is known. */
export const listedDemandRate = 0.0005;

const amount = yuan.max(planLimits.amount);

/** Every `everyMonths` months the monthly contribution grows by `rate`, and then by `amount` yuan. */
export const stepUp = z.strictObject({
  everyMonths: z.number().int().min(1).max(120).default(12),
  rate: z.number().min(-0.5).max(1).default(0),
  amount: amount.default(0),
});
export type StepUp = z.infer<typeof stepUp>;

/** A single payment: above 0 paid in at the start of its month, below 0 taken out at the month's end. */
export const lumpSum = z.strictObject({
  month: z
    .number()
    .int()
    .min(0)
    .max(planLimits.months - 1),
  amount: z.number().min(-planLimits.amount).max(planLimits.amount),
  label: label.optional(),
});
export type LumpSum = z.infer<typeof lumpSum>;

export const goalMoneys = ['nominal', 'today'] as const;
/** What raises goals in today's money: the plan's steady `inflation`, or its `inflationModel`, path by path. */
export const goalPriceRules = ['steady', 'modelled'] as const;

/** What the money is for. It counts on the plan's last day on or before `date`. */
export const goal = z.strictObject({
  label,
  date: plainDate,
  amount: amount.min(0.01),
  /** Nominal yuan of that day, or yuan of the plan's start, raised by `inflation`. */
  money: z.enum(goalMoneys).default('nominal'),
  /** Whether the sum is taken out on the day; else the plan's value is held against it. */
  spend: z.boolean().default(false),
});
export type Goal = z.infer<typeof goal>;

/** Between these months the holdings' weights move in a straight line from `weight` to `finalWeight`. */
export const glidePath = z
  .strictObject({
    fromMonth: z.number().int().min(0).max(planLimits.months),
    toMonth: z.number().int().min(1).max(planLimits.months),
  })
  .refine(
    ({ fromMonth, toMonth }) => toMonth > fromMonth,
    inBoth('toMonth 须晚于 fromMonth', 'toMonth lies after fromMonth'),
  );
export type GlidePath = z.infer<typeof glidePath>;

/** 等额本息 equal instalments, or 等额本金 equal parts of the principal. */
export const repayments = ['instalment', 'principal'] as const;
export type Repayment = (typeof repayments)[number];

/** A loan that the client takes beside the combination, paid out on its first day and repaid from other income. */
export const planLoan = z.strictObject({
  product: id,
  amount: amount.min(0.01),
  repayment: z.enum(repayments).default('instalment'),
});
export type PlanLoan = z.infer<typeof planLoan>;

/** Shares withheld; a depositor in China pays none at present (shared/interestTax.ts). */
export const taxes = z.strictObject({
  /** Of interest on deposits, when it is credited. */
  interest: share.default(0),
  /** Of gains of funds and wealth products, when units are sold, lot by lot; none where it is left out. */
  fundGains: share.optional(),
});
export type Taxes = z.infer<typeof taxes>;

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
  stepUp: stepUp.optional(),
  lumpSums: z.array(lumpSum).max(planLimits.lumpSums).optional(),
  goals: z.array(goal).max(planLimits.goals).optional(),
  /** Taxes that the plan pays; none where they are left out. */
  taxes: taxes.optional(),
  /** Yearly rise of prices that goals in today's money are raised by; `assumedInflation` where it is left out. */
  inflation: z.number().min(-0.1).max(0.5).optional(),
  /** `steady` where it is left out, or where the plan has no `inflationModel`. */
  goalPrices: z.enum(goalPriceRules).optional(),
  paths: z.number().int().min(2).max(planLimits.paths).default(10_000),
  seed: seed.default(1),
  /** `pseudo` where it is left out. */
  sampling: z.enum(samplings).optional(),
  rebalance: z.enum(rebalancings).default('none'),
  /** How far a share may be off its weight before `band` rebalances; `defaultBand` where it is left out. */
  rebalanceBand: z.number().min(0.001).max(0.5).optional(),
  glidePath: glidePath.optional(),
  model: z.enum(returnModels).default('lognormal'),
  modelOptions: modelOptions.optional(),
  /** Left out: rates stay as they are. */
  shortRate: shortRate.optional(),
  /** Left out: results are in nominal money only. */
  inflationModel: inflationModel.optional(),
  /** Between the market holdings, in their order; read from the series where it is left out. */
  correlation: z.array(z.array(z.number().min(-1).max(1))).optional(),
  /** Mean block length of the bootstrap in months; estimated from the series where it is left out. */
  blockMonths: z.number().min(1).max(120).optional(),
  /** `enforced`: nothing is bought below a product's minimum or between its steps; `noticed`, and left out: only said. */
  saleRules: z.enum(['noticed', 'enforced']).optional(),
  /** Bundles that the plan takes part in: of the file by id, or written out. None where they are left out. */
  bundles: z
    .array(z.union([id, bundle]))
    .max(planLimits.bundles)
    .optional(),
  /** Loans beside the combination; they show in the bank's view. */
  loans: z.array(planLoan).max(planLimits.loans).optional(),
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
