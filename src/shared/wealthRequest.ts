import { z } from 'zod';
import { plan } from './plan.ts';
import { riskLevel } from './suitability.ts';
import { wealthRule } from './wealthCheck.ts';

export const wealthRequest = z.strictObject({
  plan,
  /** Client type: what new money may go into beside what is held. */
  level: riskLevel.default(3),
  /** New money whose effect is told, yuan. */
  step: z.number().min(100).max(1e8).default(10_000),
  /** The file's where it is left out. */
  rule: wealthRule.optional(),
});
export type WealthRequest = z.infer<typeof wealthRequest>;
