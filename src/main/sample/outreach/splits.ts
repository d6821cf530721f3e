import { budgetSplit, type BudgetSplit, type BudgetSplitInput } from '../../../shared/budget.ts';

/** Yuan for a whole campaign. */
const total = 3_600_000;

/** 30 % acquisition, 40 % activities, 20 % technology, 10 % contingency. */
const standard: BudgetSplitInput = {
  name: '30/40/20/10 标准分配（合成） Standard (synthetic)',
  total,
  lines: {
    acquisition: {
      share: 0.3,
      channels: { sms: 0.12, 'app-push': 0.08, 'short-video': 0.35, search: 0.25, 'outbound-call': 0.2 },
    },
    activities: { share: 0.4, channels: { wecom: 0.3, branch: 0.42, alliance: 0.28 } },
    technology: { share: 0.2, phases: { preparation: 0.6, push: 0.3, consolidation: 0.1 } },
    contingency: { share: 0.1 },
  },
};

/** More for adverts and messages: more and cheaper customers, who hold less and leave sooner. */
const onlineFirst: BudgetSplitInput = {
  name: '40/35/15/10 线上优先（合成） Online first (synthetic)',
  total,
  lines: {
    acquisition: {
      share: 0.4,
      channels: { sms: 0.1, 'app-push': 0.14, 'short-video': 0.4, search: 0.28, 'outbound-call': 0.08 },
    },
    activities: { share: 0.35, channels: { wecom: 0.35, branch: 0.35, alliance: 0.3 } },
    technology: { share: 0.15, phases: { preparation: 0.6, push: 0.3, consolidation: 0.1 } },
    contingency: { share: 0.1 },
  },
};

/** The two budget splits of the sample, checked by the shared schema; both name all eight channels. */
export function sampleSplits(): { id: string; split: BudgetSplit }[] {
  return [
    { id: 'standard', split: budgetSplit.parse(standard) },
    { id: 'online-first', split: budgetSplit.parse(onlineFirst) },
  ];
}
