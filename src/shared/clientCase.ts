import { z } from 'zod';
import { addMonths, formatPlainDate, requireDate } from './date.ts';
import { plan, planLimits, type Plan } from './plan.ts';
import { id, seed, share, yuan } from './schema.ts';
import { clientProfile } from './suitability.ts';

/** 人生阶段 */
export const lifeStages = ['single', 'newFamily', 'growingFamily', 'maturing', 'retired'] as const;
export type LifeStage = (typeof lifeStages)[number];
export const clientGoals = ['education', 'pension', 'home'] as const;
export type ClientGoal = (typeof clientGoals)[number];

const amount = yuan.max(planLimits.amount);

/** What is looked at with a client at the branch. Holds no name; it is not kept in the file. */
export const clientCase = z.strictObject({
  profile: clientProfile,
  lifeStage: z.enum(lifeStages),
  goal: z.enum(clientGoals),
  /** The sum wanted, in money of today. */
  target: amount.min(1),
  months: z.number().int().min(1).max(planLimits.months),
  initial: amount,
  monthly: amount,
  parts: z
    .array(z.strictObject({ product: id, weight: share }))
    .min(1)
    .max(planLimits.holdings),
  seed: seed.default(1),
  paths: z.number().int().min(100).max(100_000).default(10_000),
});
export type ClientCase = z.infer<typeof clientCase>;

/** What a life stage suggests to begin with: round sample values that the advisor changes. */
export const stageStarts: Readonly<
  Record<LifeStage, Pick<ClientCase, 'goal' | 'target' | 'months' | 'initial' | 'monthly'> & { age: number }>
> = {
  single: { age: 26, goal: 'home', target: 220_000, months: 60, initial: 50_000, monthly: 3000 },
  newFamily: { age: 32, goal: 'home', target: 370_000, months: 72, initial: 100_000, monthly: 4000 },
  growingFamily: {
    age: 38,
    goal: 'education',
    target: 420_000,
    months: 120,
    initial: 100_000,
    monthly: 3000,
  },
  maturing: { age: 50, goal: 'pension', target: 740_000, months: 120, initial: 300_000, monthly: 4000 },
  retired: { age: 66, goal: 'pension', target: 500_000, months: 60, initial: 500_000, monthly: 0 },
};

/** The plan behind a case: its goal is held on the last day, in money of the start. */
export function planOfCase(asked: ClientCase, today: string): Plan {
  const { goal, target, months, initial, monthly, parts, seed, paths } = asked;
  return plan.parse({
    name: goal,
    startDate: today,
    months,
    initial,
    monthly,
    seed,
    paths,
    rebalance: 'yearly',
    goals: [
      {
        label: goal,
        date: formatPlainDate(addMonths(requireDate(today), months)),
        amount: target,
        money: 'today',
      },
    ],
    holdings: parts,
  });
}
