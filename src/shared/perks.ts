import { z } from 'zod';
import { annualRate, id, share, yuan } from './schema.ts';

/** What a preferential rate looks at: the balance of the product, or all that the client has in the plan. */
export const preferenceBases = ['balance', 'total'] as const;

/** 优惠利率: from so much on, the rate is higher by `extra` a year. Of those reached, the highest counts. */
export const preferentialRate = z.strictObject({
  basis: z.enum(preferenceBases),
  from: yuan,
  extra: annualRate.min(0).max(1),
});
export type PreferentialRate = z.infer<typeof preferentialRate>;

/** 加息券: an extra rate for some days from the plan's first day on, on at most `cap` yuan. */
export const coupon = z.strictObject({
  extra: annualRate.min(0).max(1),
  days: z.number().int().min(1).max(3650),
  cap: yuan,
  /** Share of it that the bank bears; a partner may bear the rest. */
  bankShare: share.default(1),
  /** A condition of the bank's own that must hold (shared/formula.ts), by its id. */
  condition: id.optional(),
});
export type Coupon = z.infer<typeof coupon>;

/** Better rates that a product may come with; both may be left out. */
export const couponTerm = { coupon: coupon.optional() };
export const perkTerms = { preferences: z.array(preferentialRate).max(20).optional(), ...couponTerm };
