import { z } from 'zod';
import { phaseKinds } from './budget.ts';
import { id, share, yuan } from './schema.ts';

const price = yuan.positive();

/** Rules that a manager follows in the weekly review; they are played inside every simulated path. */
export const reviewRule = z.discriminatedUnion('kind', [
  /** Pauses a channel whose trailing cost per customer stays above a cap. */
  z.strictObject({
    kind: z.literal('pauseOnCac'),
    /** Yuan per new customer. */
    cap: price,
    /** Channels it watches; all where it is left out. */
    channels: z.array(id).min(1).optional(),
    /** Weeks of spending and customers over which the cost per customer is taken. */
    window: z.number().int().min(1).max(52).default(4),
    /** Reviews in a row above the cap before the channel is paused. */
    weeks: z.number().int().min(1).max(52).default(2),
    /** Weeks of pause; null: for good. */
    resumeAfter: z.number().int().min(1).max(156).nullable().default(4),
    /**
     * Where the money of a paused channel goes: to the running channels by their own money, to the running channel with
     * the lowest trailing cost per customer, or to contingency.
     */
    moneyTo: z.enum(['proRata', 'lowestCac', 'contingency']).default('proRata'),
    /** Weeks until the figures of a week are on the manager's desk. */
    delayWeeks: z.number().int().min(0).max(26).default(0),
  }),
  /** Gives contingency money to the running channels while customers lag behind the plan. */
  z.strictObject({
    kind: z.literal('releaseContingency'),
    /** Customers so far below (1 - tolerance) × plan, where the plan is the campaign at its mean rates. */
    tolerance: z.number().min(0).max(1).default(0.1),
    /** Reviews in a row below it before money is released. */
    weeks: z.number().int().min(1).max(52).default(2),
    /** Of what is left, each week. */
    release: share.default(0.25),
    delayWeeks: z.number().int().min(0).max(26).default(0),
  }),
  /** Ends a phase early where the whole campaign's trailing cost per customer stays above a cap; its money waits. */
  z.strictObject({
    kind: z.literal('stopPhase'),
    phase: z.enum(phaseKinds),
    cap: price,
    window: z.number().int().min(1).max(52).default(4),
    weeks: z.number().int().min(1).max(52).default(2),
    delayWeeks: z.number().int().min(0).max(26).default(0),
  }),
  /** Goes on at a phase's weekly money for some weeks after it, out of contingency, where it has been cheap enough. */
  z.strictObject({
    kind: z.literal('extendPhase'),
    phase: z.enum(phaseKinds),
    /** Trailing cost per customer at the review after the phase's last week, at most. */
    cap: price,
    window: z.number().int().min(1).max(52).default(4),
    extraWeeks: z.number().int().min(1).max(52),
    delayWeeks: z.number().int().min(0).max(26).default(0),
  }),
]);
export type ReviewRule = z.infer<typeof reviewRule>;
export type ReviewRuleOf<Kind extends ReviewRule['kind']> = Extract<ReviewRule, { kind: Kind }>;
