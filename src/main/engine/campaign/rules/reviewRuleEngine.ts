import type { ReviewRule, ReviewRuleOf } from '../../../../shared/reviewRule.ts';
import type { BoundRule, Outline } from './desk.ts';

/** One kind of rule of the weekly review. */
export interface ReviewRuleEngine<Kind extends ReviewRule['kind']> {
  readonly kind: Kind;
  /** True where the rule compares with the plan, so that the plan has to be computed. */
  readonly needsPlan: boolean;
  bind(rule: ReviewRuleOf<Kind>, outline: Outline): BoundRule;
}
