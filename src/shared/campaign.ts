import { z } from 'zod';
import { budgetSplit, phaseKinds } from './budget.ts';
import { estimatedTarget } from './campaignEstimate.ts';
import { inBoth } from './errors/inBoth.ts';
import { annualRate, id, label, names as name, plainDate, seed, share, yuan } from './schema.ts';
import { reviewRule } from './reviewRule.ts';
import { basis, uncertainShare, uncertainYuan } from './uncertain.ts';

/** The largest factor of a week's volume, and for how many weeks factors may be given. */
export const seasonLimits = { factor: 10, weeks: 156 } as const;

export const campaignLimits = {
  weeks: 156,
  horizonWeeks: 520,
  phases: 12,
  channels: 24,
  segments: 12,
  products: 12,
  paths: 200_000,
} as const;

/** A stretch of weeks. `intensity` is its weekly money relative to other phases where the split does not say. */
export const phase = z.strictObject({
  kind: z.enum(phaseKinds),
  weeks: z.number().int().min(1).max(campaignLimits.weeks),
  intensity: z.number().min(0).max(100).default(1),
});
export type CampaignPhase = z.infer<typeof phase>;

/** A group of people who are not yet customers of these products. */
export const segment = z.strictObject({
  id,
  name,
  /** People. */
  size: z.number().int().min(1).max(2_000_000_000),
  /** Multiplies the odds of a click. */
  responsiveness: z.number().min(0).max(100).default(1),
  /** Multiplies the balances of the products. */
  balanceFactor: z.number().min(0).max(1000).default(1),
  /**
   * Which products its customers take, by product id, adding up to 1; the products' own shares where it is left out.
   * `mixes` of the scenario come before it.
   */
  mix: z.record(id, share).optional(),
  basis: basis.optional(),
});
export type Segment = z.infer<typeof segment>;

const price = yuan.positive();

/** What the money of a channel buys. A click is any answer: a click, a scan, a reply; a lead counts as one. */
export const costModel = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('perThousand'), price }),
  z.strictObject({ kind: z.literal('perClick'), price }),
  z.strictObject({ kind: z.literal('perLead'), price }),
  z.strictObject({ kind: z.literal('perAccount'), price }),
  /** Whole teams or places at a weekly fee, each making so many contacts a week. */
  z.strictObject({ kind: z.literal('fixed'), weeklyFee: price, contacts: z.number().positive() }),
  /** A partner 异业联盟: a weekly fee, and yuan per account. */
  z.strictObject({ kind: z.literal('partner'), weeklyFee: yuan, price }),
  /**
   * Events 活动 in the given weeks, each at a price and for so many people invited. A click is who comes; `followUp`:
   * who is called within 48 hours of those who did not open an account there, and how many of these then do.
   */
  z.strictObject({
    kind: z.literal('event'),
    price,
    invited: z.number().positive(),
    weeks: z
      .array(
        z
          .number()
          .int()
          .min(0)
          .max(campaignLimits.weeks - 1),
      )
      .min(1),
    followUp: z.strictObject({ reached: share, account: share }).optional(),
  }),
  /**
   * Referral 老带新: each kept customer brings `rate` accounts a week from `delayWeeks` after on, as long as there is
   * money for the rewards of both sides; so do the `base` customers whom the bank has already.
   */
  z.strictObject({
    kind: z.literal('referral'),
    reward: price,
    rate: z.number().min(0).max(1),
    delayWeeks: z.number().int().min(0).max(52).default(4),
    base: z.number().int().min(0).max(2_000_000_000).default(0),
  }),
]);
export type CostModel = z.infer<typeof costModel>;
export type CostKind = CostModel['kind'];
export type CostModelOf<Kind extends CostKind> = Extract<CostModel, { kind: Kind }>;

const windowWeeks = z.number().int().min(1).max(156).default(13);

/**
 * How a week's buying works in the weeks after it, by lag l = 0, 1, …. The weights are scaled to add up to 1, so
 * nothing is gained or lost; what would work after the campaign's last week is not counted.
 */
export const carryOver = z.discriminatedUnion('kind', [
  /** retention^l. */
  z.strictObject({ kind: z.literal('geometric'), retention: z.number().min(0).max(0.99) }),
  /** retention^((l - peak)²): strongest `peak` weeks later. */
  z.strictObject({
    kind: z.literal('delayed'),
    retention: z.number().gt(0).max(0.99),
    peak: z.number().min(0).max(52),
    weeks: windowWeeks,
  }),
  /** Product over the lags up to l of the Weibull survival; `scale` in weeks. */
  z.strictObject({
    kind: z.literal('weibullCdf'),
    shape: z.number().positive().max(20),
    scale: z.number().positive().max(156),
    weeks: windowWeeks,
  }),
  /** Weibull density at l + 1, stretched to [0, 1]; `scale` in weeks. */
  z.strictObject({
    kind: z.literal('weibullPdf'),
    shape: z.number().positive().max(20),
    scale: z.number().positive().max(156),
    weeks: windowWeeks,
  }),
  /** (1 - l / weeks)^(1 / retention - 1): reaches 0 at the end of its window. */
  z.strictObject({ kind: z.literal('binomial'), retention: z.number().gt(0).max(1), weeks: windowWeeks }),
]);
export type CarryOver = z.infer<typeof carryOver>;
export type CarryOverKind = CarryOver['kind'];
export type CarryOverOf<Kind extends CarryOverKind> = Extract<CarryOver, { kind: Kind }>;

const half = z.number().positive().max(1e12);

/** What the effective buying a brings in a week, in the unit bought; `half` is the a that brings half of the capacity. */
export const responseCurve = z.discriminatedUnion('kind', [
  /** One for one up to the capacity. */
  z.strictObject({ kind: z.literal('linear') }),
  /** capacity · a^slope / (half^slope + a^slope); `half` is the capacity where it is left out. */
  z.strictObject({
    kind: z.literal('hill'),
    half: half.optional(),
    slope: z.number().min(0.1).max(10).default(1),
  }),
  /** capacity · (1 - e^-ka) / (1 + e^-ka) with k = ln 3 / half. */
  z.strictObject({ kind: z.literal('logistic'), half }),
  /** capacity · a / (half + a). */
  z.strictObject({ kind: z.literal('michaelisMenten'), half }),
  /** capacity · tanh(start · a / capacity): `start` for one at the beginning. */
  z.strictObject({ kind: z.literal('tanh'), start: z.number().positive().max(1e6).default(1) }),
  /** scale · a^exponent, up to the capacity. */
  z.strictObject({
    kind: z.literal('root'),
    scale: z.number().positive().max(1e12),
    exponent: z.number().min(0.05).max(1).default(0.5),
  }),
]);
export type ResponseCurve = z.infer<typeof responseCurve>;
export type ResponseKind = ResponseCurve['kind'];
export type ResponseOf<Kind extends ResponseKind> = Extract<ResponseCurve, { kind: Kind }>;

export const channel = z.strictObject({
  id,
  name,
  cost: costModel,
  /** The most it can bring in a week, in the unit bought: contacts, clicks, leads or accounts. */
  capacity: z.number().positive().max(1e12),
  carryOver: carryOver.default({ kind: 'geometric', retention: 0 }),
  response: responseCurve.default({ kind: 'linear' }),
  /** Whether its customers come online, for the share of online customers. */
  online: z.boolean().optional(),
  /** Shares of its contacts by segment id, adding up to 1; by size where it is left out. */
  audience: z.record(id, share).optional(),
  /** What is not known about its volume: standard deviation of the log of a factor drawn once a path. */
  spread: z.number().min(0).max(2).default(0),
  /** Its ups and downs: standard deviation of the log of a factor drawn every week. */
  weeklySpread: z.number().min(0).max(2).default(0),
  basis: basis.optional(),
});
export type CampaignChannel = z.infer<typeof channel>;

export const funnelSteps = ['click', 'account', 'product', 'kept'] as const;
export type FunnelStep = (typeof funnelSteps)[number];

/**
 * The rates of one channel's funnel: reach → click → account → product → kept, each out of those before it.
 * A row without `segment` serves all segments that have no row of their own. One row is one piece of knowledge:
 * its rates are drawn once a path and shared by the segments it serves.
 */
export const funnelRow = z.strictObject({
  channel: id,
  segment: id.optional(),
  click: uncertainShare,
  account: uncertainShare,
  product: uncertainShare,
  kept: uncertainShare,
  basis: basis.optional(),
});
export type FunnelRow = z.infer<typeof funnelRow>;

/**
 * Which products the customers of a channel take, where that differs from their segments' mix. A row without `segment`
 * serves all segments of the channel that have no row of their own.
 */
export const productMixRow = z.strictObject({
  channel: id,
  segment: id.optional(),
  /** By product id, adding up to 1. */
  shares: z.record(id, share),
});
export type ProductMixRow = z.infer<typeof productMixRow>;

/** What a customer of a product is worth to the bank. */
export const unitEconomics = z.strictObject({
  id,
  name,
  /** Of the customers who take a product; the products' shares add up to 1. */
  share,
  /** Yuan held by one customer, before the segment's factor. */
  balance: uncertainYuan,
  /** A year, of the balance. */
  margin: annualRate,
  /** A year, of the balance: probability of default × loss given default. */
  expectedLoss: annualRate.default(0),
  /** Yuan a year per customer. */
  annualFee: yuan.default(0),
  serviceCost: yuan.default(0),
  /** Yuan once per customer, kept or not; counted in the value, not in the budget. */
  reward: yuan.default(0),
  /** Of kept customers, leaving in a year. */
  churn: uncertainShare.default(0),
  /** Share of its balance that comes from other products of the bank and earns nothing new. */
  cannibalised: share.optional(),
  /** Share of kept customers who buy again after so many weeks, and how much of their balance they add. */
  repurchase: z
    .strictObject({
      share,
      afterWeeks: z.number().int().min(1).max(156),
      balance: z.number().min(0).max(10).default(1),
    })
    .optional(),
  basis: basis.optional(),
});
export type UnitEconomics = z.infer<typeof unitEconomics>;

/** Something given on top 权益: it multiplies the odds of a step, and costs yuan for each customer won under it. */
export const offer = z.strictObject({
  id,
  name,
  step: z.enum(funnelSteps).default('product'),
  /** Factor of the odds. */
  lift: z.number().min(0).max(100),
  /** Yuan per new customer; counted in the value, like rewards. */
  cost: yuan.default(0),
  /** Where it holds; everywhere where it is left out. */
  channels: z.array(id).min(1).optional(),
  segments: z.array(id).min(1).optional(),
  phases: z.array(z.enum(phaseKinds)).min(1).optional(),
  basis: basis.optional(),
});
export type Offer = z.infer<typeof offer>;

/** Technology money multiplies the odds of one step by 1 + maxLift · T / (half + T), T = yuan spent `delayWeeks` before. */
export const technology = z.strictObject({
  step: z.enum(['click', 'account', 'product', 'kept']).default('account'),
  maxLift: z.number().min(0).max(10),
  half: price,
  delayWeeks: z.number().int().min(0).max(104).default(8),
});
export type Technology = z.infer<typeof technology>;

/** What a target can be about. Counts and sums of money grow on a base; ratios are compared with one. */
export const targetMeasures = [
  'accounts',
  'customers',
  'kept',
  'balance',
  'value',
  'npv',
  'roi',
  'cac',
  'costPerAccount',
  'costPerKept',
  'conversion',
  'onlineShare',
  'referralShare',
  'customerShare',
  'balanceShare',
  'payback',
  'feeShare',
  'activated',
] as const;
export type TargetMeasure = (typeof targetMeasures)[number];

/** A goal of the campaign and the probability of which is told 量化目标. */
export const target = z.strictObject({
  id,
  name,
  measure: z.enum(targetMeasures),
  /** One channel alone; the whole campaign where it is left out. */
  channel: id.optional(),
  /** One product alone, for counts, balances and shares. */
  product: id.optional(),
  /** One segment alone, for what is counted by people: counts, balances, conversion and shares. */
  segment: id.optional(),
  /**
   * For shares of customers, balances and fee income: what the bank has today (income: in a year), counted on both sides.
   * The share is then that of the bank with the campaign, and not of the campaign alone.
   */
  stock: z
    .strictObject({ part: z.number().min(0), whole: z.number().positive() })
    .refine(({ part, whole }) => part <= whole, inBoth('须有 part ≤ whole', 'part ≤ whole'))
    .optional(),
  /** Counted up to the end of this week (from 0); the last where it is left out. Not for worth and payback. */
  week: z
    .number()
    .int()
    .min(0)
    .max(campaignLimits.weeks - 1)
    .optional(),
  /**
   * What the bank has today. The goal is then relative: what a count or sum adds to the base as a share of it, or how a
   * ratio differs from the base as a share of it (-.25: a quarter less).
   */
  base: z.number().positive().optional(),
  goal: z.number(),
  /** Whether the goal is a floor or a ceiling. */
  sense: z.enum(['atLeast', 'atMost']).default('atLeast'),
  /** What a published case says of this figure, in the goal's unit, to be compared with what is simulated. */
  published: z
    .strictObject({ before: z.number().optional(), after: z.number(), basis: basis.optional() })
    .optional(),
});
export type CampaignTarget = z.infer<typeof target>;

/** What a campaign is, whatever is spent on it. The money is in a budget split (budget.ts). */
export const campaignScenario = z.strictObject({
  name: label,
  /** First day of week 0. */
  startDate: plainDate.default('2026-07-01'),
  phases: z.array(phase).min(1).max(campaignLimits.phases),
  segments: z.array(segment).min(1).max(campaignLimits.segments),
  channels: z.array(channel).min(1).max(campaignLimits.channels),
  funnel: z.array(funnelRow).min(1),
  products: z.array(unitEconomics).min(1).max(campaignLimits.products),
  mixes: z
    .array(productMixRow)
    .max(campaignLimits.channels * (campaignLimits.segments + 1))
    .optional(),
  /** A year, for money in later weeks. */
  discountRate: annualRate.default(0.04),
  /** Weeks from the start over which the value of customers is counted. */
  horizonWeeks: z.number().int().min(1).max(campaignLimits.horizonWeeks).default(156),
  technology: technology.optional(),
  offers: z.array(offer).max(20).optional(),
  /**
   * How far channels reach the same people, 0 to 1: of two channels' contacts in a segment and week, those that fall on
   * the same person bring one answer, not two.
   */
  overlap: share.optional(),
  review: z.array(reviewRule).max(8).default([]),
  /** Goals whose probability the answer tells. */
  targets: z.array(target).max(40).optional(),
  /** Goals that rest on the team's own ranges, because no simulation of a campaign can know their figure. */
  estimates: z.array(estimatedTarget).max(40).optional(),
  /** Factors of the volume by week; repeated from the start where the campaign is longer. */
  seasonality: z.array(z.number().min(0).max(seasonLimits.factor)).min(1).max(seasonLimits.weeks).optional(),
  paths: z.number().int().min(2).max(campaignLimits.paths).default(10_000),
  seed: seed.default(1),
});
export type CampaignScenario = z.infer<typeof campaignScenario>;
/** A scenario as typed, before defaults are filled in. */
export type CampaignScenarioInput = z.input<typeof campaignScenario>;

/** The campaign file of the command line. */
export const campaignFile = z.strictObject({ scenario: campaignScenario, split: budgetSplit });
export type CampaignFile = z.infer<typeof campaignFile>;

/** A scenario kept in the file. */
export const savedCampaign = z.object({
  id,
  scenario: campaignScenario,
  synthetic: z.boolean(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type SavedCampaign = z.infer<typeof savedCampaign>;
