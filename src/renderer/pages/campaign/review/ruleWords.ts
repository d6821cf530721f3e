import type { ReviewRule, ReviewRuleOf } from '../../../../shared/reviewRule.ts';
import type { Format } from '../../../app/format/createFormat.ts';
import type { CampaignText } from '../messages.ts';
import type { RuleKind } from './reviewEdits.ts';

type Words<Rule> = (rule: Rule, format: Format, text: CampaignText) => string;

const words: { readonly [Kind in RuleKind]: Words<ReviewRuleOf<Kind>> } = {
  pauseOnCac: ({ cap, weeks, resumeAfter }, format, text) =>
    resumeAfter === null
      ? text('ruleWords.pauseForGood', { cap: format.money(cap), weeks })
      : text('ruleWords.pause', { cap: format.money(cap), weeks, pause: resumeAfter }),
  releaseContingency: ({ tolerance, weeks, release }, format, text) =>
    text('ruleWords.release', {
      tolerance: format.percent(tolerance, 0),
      weeks,
      release: format.percent(release, 0),
    }),
  stopPhase: ({ phase, cap, weeks }, format, text) =>
    text('ruleWords.stop', { phase: text(`phase.${phase}`), cap: format.money(cap), weeks }),
  extendPhase: ({ phase, cap, extraWeeks }, format, text) =>
    text('ruleWords.extend', { phase: text(`phase.${phase}`), cap: format.money(cap), weeks: extraWeeks }),
};

/** A rule on one line: “above 560元 for 3 weeks: pause for 4”. */
export function ruleWords(rule: ReviewRule, format: Format, text: CampaignText): string {
  return (words[rule.kind] as Words<ReviewRule>)(rule, format, text);
}
