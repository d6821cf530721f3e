import type { ReviewRule, ReviewRuleOf } from '../../../../shared/campaign.ts';
import type { BoundRule } from './desk.ts';

/** One kind of rule of the weekly review. */
export interface ReviewRuleEngine<Kind extends ReviewRule['kind']> {
  readonly kind: Kind;
  /** True where the rule compares with the plan, so that the plan has to be computed. */
  readonly needsPlan: boolean;
  /** @param channels ids, in the order of the desk */
  bind(rule: ReviewRuleOf<Kind>, channels: readonly string[]): BoundRule;
}
