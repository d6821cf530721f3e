import type { ReviewRule, ReviewRuleOf } from '../../../../shared/reviewRule.ts';
import type { messages } from '../messages.ts';
import type { RuleKind } from './reviewEdits.ts';

type Key = keyof typeof messages.words;

/** One field of a rule; `kind` says how it is shown and typed. */
export interface RuleFieldSpec {
  readonly field: string;
  readonly label: Key;
  readonly kind: 'cap' | 'weeks' | 'share' | 'phase' | 'moneyTo' | 'channels' | 'resume';
  readonly min?: number;
  readonly max?: number;
}

export interface RuleSpec<Rule extends ReviewRule> {
  readonly title: Key;
  /** What it begins with. */
  readonly starter: Rule;
  readonly fields: readonly RuleFieldSpec[];
}

const cap: RuleFieldSpec = { field: 'cap', label: 'cap', kind: 'cap' };
const window: RuleFieldSpec = { field: 'window', label: 'pauseWindow', kind: 'weeks', min: 1, max: 52 };
const delay: RuleFieldSpec = { field: 'delayWeeks', label: 'reportDelay', kind: 'weeks', min: 0, max: 26 };
const phase: RuleFieldSpec = { field: 'phase', label: 'rulePhase', kind: 'phase' };
const weeks = (label: Key): RuleFieldSpec => ({ field: 'weeks', label, kind: 'weeks', min: 1, max: 52 });

/** The rules of the registry as the page shows them: one entry a rule. */
export const ruleSpecs: { readonly [Kind in RuleKind]: RuleSpec<ReviewRuleOf<Kind>> } = {
  pauseOnCac: {
    title: 'pauseRule',
    starter: {
      kind: 'pauseOnCac',
      cap: 500,
      window: 5,
      weeks: 3,
      resumeAfter: 4,
      moneyTo: 'proRata',
      delayWeeks: 1,
    },
    fields: [
      cap,
      weeks('pauseAfter'),
      window,
      { field: 'resumeAfter', label: 'resumeAfter', kind: 'resume', min: 1, max: 156 },
      { field: 'moneyTo', label: 'moneyTo', kind: 'moneyTo' },
      { field: 'channels', label: 'ruleChannels', kind: 'channels' },
      delay,
    ],
  },
  releaseContingency: {
    title: 'releaseRule',
    starter: { kind: 'releaseContingency', tolerance: 0.1, weeks: 2, release: 0.25, delayWeeks: 1 },
    fields: [
      { field: 'tolerance', label: 'tolerance', kind: 'share' },
      weeks('releaseAfter'),
      { field: 'release', label: 'releaseShare', kind: 'share' },
      delay,
    ],
  },
  stopPhase: {
    title: 'stopRule',
    starter: { kind: 'stopPhase', phase: 'consolidation', cap: 600, window: 4, weeks: 2, delayWeeks: 1 },
    fields: [phase, cap, weeks('stopAfter'), window, delay],
  },
  extendPhase: {
    title: 'extendRule',
    starter: { kind: 'extendPhase', phase: 'push', cap: 350, window: 4, extraWeeks: 3, delayWeeks: 1 },
    fields: [
      phase,
      { ...cap, label: 'extendCap' },
      window,
      { field: 'extraWeeks', label: 'extraWeeks', kind: 'weeks', min: 1, max: 52 },
      delay,
    ],
  },
};

export const ruleKinds = Object.keys(ruleSpecs) as readonly RuleKind[];
