import type { ReviewRule, ReviewRuleOf } from '../../../../shared/reviewRule.ts';
import type { BoundRule, Outline } from './desk.ts';
import { extendPhase } from './extendPhase.ts';
import { pauseOnCac } from './pauseOnCac.ts';
import { releaseContingency } from './releaseContingency.ts';
import type { ReviewRuleEngine } from './reviewRuleEngine.ts';
import { stopPhase } from './stopPhase.ts';

type Kind = ReviewRule['kind'];

/** Every rule of the weekly review: one line a kind. */
const rules: { readonly [K in Kind]: ReviewRuleEngine<K> } = {
  pauseOnCac,
  releaseContingency,
  stopPhase,
  extendPhase,
};

export const needsPlan = (rule: ReviewRule): boolean => rules[rule.kind].needsPlan;

export function bindRule<K extends Kind>(rule: ReviewRuleOf<K> & ReviewRule, outline: Outline): BoundRule {
  return rules[rule.kind].bind(rule, outline);
}
