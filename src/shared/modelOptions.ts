import { z } from 'zod';
import { annualRate } from './schema.ts';

/** How futures are drawn, each explained in docs/models. */
export const returnModels = [
  'lognormal',
  'studentT',
  'bootstrap',
  'historicalMonths',
  'regimes',
  'filtered',
  'blackLitterman',
] as const;
export type ReturnModelName = (typeof returnModels)[number];

/** Sample correlations, or correlations drawn towards their mean (Ledoit and Wolf). */
export const correlationEstimates = ['sample', 'ledoitWolf'] as const;
/** What happens to typed correlations that no returns can have. */
export const brokenCorrelations = ['refuse', 'repair'] as const;

/** A state of the market, beside the law of the holdings. */
const regime = z.strictObject({
  /** Probability that the month after one of this regime is of it too. */
  stay: z.number().min(0).max(1),
  /** Yearly drift added, in units of the holding's own volatility, so that a bond moves less than a share. */
  driftShift: z.number().min(-5).max(5),
  /** What the volatility is multiplied with. */
  volatilityFactor: z.number().min(0).max(10),
});

const holdingIndex = z.number().int().min(0).max(63);

/** What the user expects of a holding, or of a holding against another one. Holdings count from 0 in the plan's order. */
export const view = z.strictObject({
  holding: holdingIndex,
  /** Left out: the return itself; else the return above that of this holding. */
  over: holdingIndex.optional(),
  /** Continuously compounded, a year. */
  yearly: z.number().min(-1).max(1),
  /** 1 is certain; ½ weighs as much as the prior. */
  confidence: z.number().min(0.01).max(1),
});
export type PlanView = z.infer<typeof view>;

export const mostViews = 24;

/** Settings of the return models: each left out takes the value that the docs name, or is fitted to the series. */
export const modelOptions = z.strictObject({
  correlationEstimate: z.enum(correlationEstimates).default('sample'),
  brokenCorrelation: z.enum(brokenCorrelations).default('refuse'),
  /** Of Student's t; fitted to the series where it is left out. */
  degreesOfFreedom: z.number().min(2.5).max(100).optional(),
  /** Fitted to the series where they are left out. */
  regimes: z.strictObject({ calm: regime, turbulent: regime }).optional(),
  blackLitterman: z
    .strictObject({
      /** How much return the market asks for a unit of variance. */
      riskAversion: z.number().min(0.1).max(20).default(2.5),
      /** Uncertainty of the prior as a share of the covariance. */
      tau: z.number().min(0.001).max(1).default(0.05),
      /** Yearly rate without risk: the one-year deposit of the list in force since 2025-05-20, to be confirmed. */
      riskless: annualRate.default(0.0095),
      views: z.array(view).max(mostViews).default([]),
    })
    .prefault({}),
});
export type ModelOptions = z.infer<typeof modelOptions>;
