import { z } from 'zod';
import { inBoth } from './errors/inBoth.ts';
import { couponTerm, perkTerms } from './perks.ts';
import { annualRate, id, localised, plainDate, share, yuan } from './schema.ts';
import { settlementLimits } from './settlement.ts';

/** 产品族: what the product is on the bank's books. */
export const productFamilies = ['liability', 'asset', 'intermediary'] as const;
/** 档次: for whom it is made. */
export const productTiers = ['basic', 'growth', 'premium'] as const;

/** A rate that holds for the part of a balance (marginal) or for a whole balance (whole) from `from` yuan on. */
export const rateBand = z.object({ from: yuan, rate: annualRate });
export type RateBand = z.infer<typeof rateBand>;

/** Purchase fee of an order of at least `from` yuan: a fraction of the amount, outside-deducted, or a flat sum. */
export const purchaseFeeBand = z.object({ from: yuan, rate: share, flat: yuan.optional() });
export type PurchaseFeeBand = z.infer<typeof purchaseFeeBand>;

/** Redemption fee of shares held for at least `fromDays` days, as a fraction of the amount redeemed. */
export const redemptionFeeBand = z.object({ fromDays: z.number().int().min(0), rate: share });
export type RedemptionFeeBand = z.infer<typeof redemptionFeeBand>;

interface Band {
  readonly from?: number;
  readonly fromDays?: number;
  readonly fromYears?: number;
}

const startOf = ({ from, fromDays, fromYears }: Band): number => from ?? fromDays ?? fromYears ?? 0;

const startsAtZero = (bands: readonly Band[]): boolean =>
  bands.every((band, i) => {
    const before = bands[i - 1];
    return before === undefined ? startOf(band) === 0 : startOf(band) > startOf(before);
  });
const ascending = inBoth('各档从 0 开始，逐档升高', 'bands start at 0 and rise');

/** What a policy surrendered after at least `fromYears` whole policy years pays, as a share of its premium. */
export const surrenderBand = z.object({
  fromYears: z.number().int().min(0).max(60),
  share: z.number().min(0).max(10),
});
export type SurrenderBand = z.infer<typeof surrenderBand>;

export const rateBands = z.array(rateBand).min(1).max(20).refine(startsAtZero, ascending);
export const purchaseFee = z.array(purchaseFeeBand).max(20).refine(startsAtZero, ascending);
export const surrenderBands = z.array(surrenderBand).max(60).refine(startsAtZero, ascending);
export const redemptionFee = z.array(redemptionFeeBand).max(20).refine(startsAtZero, ascending);

/** Continuously compounded yearly drift (mean growth e^drift) and yearly volatility of log returns. */
export const assumption = z.object({
  drift: z.number().min(-2).max(2),
  volatility: z.number().min(0).max(5),
});
export type Assumption = z.infer<typeof assumption>;

/** Where the returns of a market product come from: a series of the file, or an assumption, or both to choose from. */
const market = {
  seriesId: id.optional(),
  assumption: assumption.optional(),
  purchaseFee: purchaseFee.default([]),
  redemptionFee: redemptionFee.default([]),
  /** The least that is sold, and the step above it, yuan. */
  minimum: yuan.optional(),
  step: yuan.min(0.01).optional(),
  /** T+n in business days: until bought units are confirmed, and until redeemed money is paid; at once where left out. */
  purchaseConfirmDays: z.number().int().min(0).max(settlementLimits.confirmDays).optional(),
  redemptionPayDays: z.number().int().min(0).max(settlementLimits.payDays).optional(),
};

/** How a structured deposit pays: yearly rates, and ratios of the underlying's level to that at the start. */
export const structuredPayoff = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('participation'),
    floor: annualRate,
    /** Yearly rate added for each unit of rise. */
    participation: z.number().min(0).max(100),
    cap: annualRate.optional(),
  }),
  z.object({
    kind: z.literal('digital'),
    floor: annualRate,
    coupon: annualRate,
    barrier: z.number().min(0.01).max(10),
  }),
]);

export const timeDepositTerms = [3, 6, 12, 24, 36, 60] as const;
export const renewals = ['renew', 'payOut'] as const;

/** The conditions of a product, by kind. Rates are fractions per year, money is yuan. */
export const productTerms = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('demandDeposit'), rate: annualRate, ...perkTerms }),
  z.object({
    kind: z.literal('tieredSavings'),
    bands: rateBands,
    banding: z.enum(['marginal', 'whole']),
    ...perkTerms,
  }),
  z.object({
    kind: z.literal('timeDeposit'),
    termMonths: z.number().int().min(1).max(120),
    rate: annualRate,
    demandRate: annualRate,
    renewal: z.enum(renewals),
    minimum: yuan.default(50),
    ...perkTerms,
  }),
  z.object({
    kind: z.literal('noticeDeposit'),
    noticeDays: z.union([z.literal(1), z.literal(7)]),
    rate: annualRate,
    /** Earned by what leaves without notice, and below the minimum; left out, all is called in time and money on demand. */
    demandRate: annualRate.optional(),
    minimum: yuan.default(50_000),
  }),
  z.object({
    kind: z.literal('largeCd'),
    termMonths: z.number().int().min(1).max(120),
    rate: annualRate,
    demandRate: annualRate,
    minimum: yuan.default(200_000),
    ...perkTerms,
  }),
  z.object({
    kind: z.literal('structuredDeposit'),
    termMonths: z.number().int().min(1).max(120),
    payoff: structuredPayoff,
    demandRate: annualRate,
    renewal: z.enum(renewals),
    minimum: yuan.default(10_000),
    /** The underlying: a series of the file, or an assumption, or both to choose from. */
    seriesId: market.seriesId,
    assumption: market.assumption,
  }),
  z.object({ kind: z.literal('moneyFund'), ...couponTerm, ...market }),
  z.object({
    kind: z.literal('fund'),
    assetClass: z.enum(['bond', 'mixed', 'equity', 'index', 'gold', 'qdii']),
    shareClass: z.enum(['A', 'C']),
    /** Yearly sales-service fee inside the net asset value, given back on what has been held for `untilDays` days. */
    serviceFee: z.object({ rate: share, untilDays: z.number().int().min(0).max(3650) }).optional(),
    ...market,
  }),
  z.object({
    kind: z.literal('wealth'),
    access: z.enum(['closed', 'periodicOpen', 'minimumHolding']),
    holdDays: z.number().int().min(0).max(3650),
    benchmark: z.object({ low: annualRate, high: annualRate, basis: localised }).optional(),
    ...couponTerm,
    ...market,
  }),
  z.object({
    kind: z.literal('insurance'),
    /** Yearly payments to the client as fractions of the premium, from the first year on. */
    schedule: z.array(z.number().min(0).max(10)).min(1).max(60),
    /** Cash value on surrender; none: a policy cannot be surrendered. */
    surrender: surrenderBands.default([]),
  }),
  z.object({
    kind: z.literal('loan'),
    rate: annualRate,
    termMonths: z.number().int().min(1).max(480),
    margin: annualRate,
    probabilityOfDefault: share,
    lossGivenDefault: share,
    prepayment: share,
  }),
  z.object({ kind: z.literal('service'), annualFee: yuan, feeRate: share }),
]);
export type ProductTerms = z.infer<typeof productTerms>;
export type ProductKind = ProductTerms['kind'];
export type TermsOf<Kind extends ProductKind> = Extract<ProductTerms, { kind: Kind }>;

/** What the product earns or costs the bank; hidden in client mode. */
export const bankEconomics = z.object({
  /** Deposit or loan margin over funding, fraction per year of the balance. */
  margin: annualRate.default(0),
  /** The bank's yearly share of fees, fraction of the balance. */
  feeShare: annualRate.default(0),
  /** One-time cost of rewards or coupons per account, yuan. */
  rewardCost: yuan.default(0),
  /** Months for which treasury counts the money as funding; the term of the deposit itself where it is left out. */
  fundingMonths: z.number().int().min(0).max(480).optional(),
});

/** A product on the shelf. Terms are dated: a plan uses those in force on its dates. */
export const product = z.object({
  id,
  name: localised,
  summary: localised.optional(),
  family: z.enum(productFamilies),
  tier: z.enum(productTiers),
  /** By the seller: R1 low … R5 high. */
  riskLevel: z.number().int().min(1).max(5),
  /** By the issuer, where it rates too; the higher of both counts (shared/suitability.ts). */
  issuerRiskLevel: z.number().int().min(1).max(5).optional(),
  /** True for made-up sample products; the screen says so. */
  synthetic: z.boolean().default(false),
  /** Not sold from this day on: plans that hold it go on with it, nothing new is made with it. */
  archivedOn: plainDate.optional(),
  bank: bankEconomics.prefault({}),
  terms: z
    .array(z.object({ effectiveFrom: plainDate, conditions: productTerms }))
    .min(1)
    .refine(
      (terms) => terms.every((t, i) => i === 0 || t.effectiveFrom > terms[i - 1]!.effectiveFrom),
      inBoth('各期条款按日期先后排列', 'terms rise by date'),
    ),
});
export type Product = z.infer<typeof product>;

/** The terms in force on a day; the earliest ones where the day lies before them all. */
export function termsInForce(item: Product, date: string): ProductTerms {
  const inForce = item.terms.findLast((t) => t.effectiveFrom <= date) ?? item.terms[0]!;
  return inForce.conditions;
}

/** Whether new combinations may take the product on a day. */
export function isSold({ archivedOn }: Pick<Product, 'archivedOn'>, date: string): boolean {
  return archivedOn === undefined || date < archivedOn;
}
