import { z } from 'zod';
import { inBoth } from './errors/inBoth.ts';
import type { ProductKind } from './product.ts';
import { annualRate, id, localised, share, yuan } from './schema.ts';

/** What a member of a bundle may be, beside one product: every holding, or every loan, of a kind counts. */
export const memberKinds = ['savings', 'fund', 'wealth', 'insurance', 'loan'] as const;
export type MemberKind = (typeof memberKinds)[number];

/** Products by the kind of member that they are; a kind left out can be a member only by its product. */
export const memberKindOf: Readonly<Partial<Record<ProductKind, MemberKind>>> = {
  demandDeposit: 'savings',
  tieredSavings: 'savings',
  timeDeposit: 'savings',
  noticeDeposit: 'savings',
  largeCd: 'savings',
  structuredDeposit: 'savings',
  moneyFund: 'fund',
  fund: 'fund',
  wealth: 'wealth',
  insurance: 'insurance',
  loan: 'loan',
};

const reached = {
  /** Least balance at a month's end, yuan; of a loan, what is owed by contract. */
  minimum: yuan,
  /** Month-ends in a row at which the balance is there. */
  months: z.number().int().min(1).max(120).default(1),
};

/** A condition: so much of a kind, or of one product, for so long. */
export const bundleMember = z.union([
  z.strictObject({ kind: z.enum(memberKinds), ...reached }),
  z.strictObject({ product: id, ...reached }),
]);
export type BundleMember = z.infer<typeof bundleMember>;

/** Share of what the client gets that the bank bears; a partner may bear the rest. */
const bankShare = share.default(1);
/** Place of the member in the bundle whose balance or fees count; all members where it is left out. */
const member = z.number().int().min(0).max(7).optional();

export const rewardKinds = ['cash', 'rateUp', 'feeWaiver', 'gift'] as const;
/** What a reached bundle brings at a month's end. */
export const bundleReward = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cash'), amount: yuan.max(1e8), bankShare }),
  /**
   * A rate on top for the month, on at most `cap` yuan of the balance with which it began; on a loan that is the named
   * member, so much of its interest given back.
   */
  z.strictObject({
    kind: z.literal('rateUp'),
    rate: annualRate.min(0),
    cap: yuan.optional(),
    member,
    bankShare,
  }),
  /** Purchase and redemption fees of the month, given back. */
  z.strictObject({ kind: z.literal('feeWaiver'), share: share.default(1), member, bankShare }),
  /** Something that is no money: worth so much to the client, and a cost to the bank. */
  z.strictObject({ kind: z.literal('gift'), value: yuan.max(1e8), cost: yuan.max(1e8) }),
]);
export type BundleReward = z.infer<typeof bundleReward>;

export const bundleLimits = { members: 8, times: 480 } as const;

/**
 * A bundle 组合礼包: products reached together earn a reward. It is looked at on every month's end; where all members
 * are reached, the reward is given, at most `times` times: once where it is 1.
 */
export const bundle = z
  .strictObject({
    id,
    name: localised,
    /** True for made-up sample bundles; the screen says so. */
    synthetic: z.boolean().default(false),
    members: z.array(bundleMember).min(1).max(bundleLimits.members),
    reward: bundleReward,
    times: z.number().int().min(1).max(bundleLimits.times).default(1),
    /** A condition of the bank's own that must hold besides (shared/formula.ts), by its id. */
    condition: id.optional(),
  })
  .refine(
    ({ members, reward }) =>
      !('member' in reward) || reward.member === undefined || reward.member < members.length,
    {
      message: inBoth('奖励须指明组合包中的一个成员', 'the reward names a member of the bundle'),
      path: ['reward', 'member'],
    },
  );
export type Bundle = z.infer<typeof bundle>;
export type BundleInput = z.input<typeof bundle>;
