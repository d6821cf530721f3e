import type { ReviewRule } from '../../../../shared/reviewRule.ts';
import type { ReviewWorth, RuleWorthResult } from '../../../../shared/ruleWorth.ts';
import { heading, list, table } from '../table.ts';
import { estimate, money, percent } from './figures.ts';

const names: Readonly<Record<ReviewRule['kind'], string>> = {
  pauseOnCac: 'pause on CAC 超限暂停',
  releaseContingency: 'release contingency 释放应急',
  stopPhase: 'stop a phase 提前结束阶段',
  extendPhase: 'extend a phase 延长阶段',
};

const decimals = (value: number): string => value.toFixed(2);

const row = (name: string, { effect, better, same }: ReviewWorth): string[] => [
  name,
  ...estimate(effect.npv, money),
  ...estimate(effect.customers, money),
  ...estimate(effect.spent, money),
  percent(better.value, 1),
  percent(same.value, 1),
];

/** What the review is worth: all of it, and each rule taken away alone. */
export function ruleWorthText({ paths, asItIs, all, rules }: RuleWorthResult): string {
  return [
    heading('Review rules 复盘规则'),
    list([
      ['paths 路径', money(paths)],
      ['npv 净现值', ...estimate(asItIs.npv, money)],
      ['weeks paused 暂停周数', ...estimate(asItIs.pausedWeeks, decimals)],
      ['wrong pauses 误停', ...estimate(asItIs.falsePauses, decimals)],
      ['missed pauses 漏停', ...estimate(asItIs.missedPauses, decimals)],
    ]),
    '',
    table([
      [
        'With, less without 有减无',
        'npv 净现值',
        '± se',
        'customers 客户',
        '± se',
        'spent 支出',
        '± se',
        'better 更好',
        'same 相同',
      ],
      row('all rules 全部规则', all),
      ...rules.map((worth) => row(`${worth.rule + 1}. ${names[worth.kind]}`, worth)),
    ]),
  ].join('\n');
}
