import type { RuleSearchResult } from '../../../../shared/ruleSearch.ts';
import { heading, list, table } from '../table.ts';
import { estimate, money, percent } from './figures.ts';

const decimals = (value: number): string => value.toFixed(2);

/** Every pause rule tried, against the campaign without it, the best first. */
export function ruleSearchText({ paths, without, tried, best }: RuleSearchResult): string {
  const place = (rule: (typeof tried)[number]): number => tried.indexOf(rule);
  const rows = tried
    .toSorted((a, b) => b.npvGain.value - a.npvGain.value)
    .map((rule) => [
      `${place(rule) === best ? '★ ' : ''}${money(rule.cap)} · ${rule.weeks} · ${rule.resumeAfter ?? '∞'}`,
      ...estimate(rule.npvGain, money),
      ...estimate(rule.customersGain, money),
      percent(rule.better.value, 1),
      rule.cac === null ? '–' : money(rule.cac),
      decimals(rule.pausedWeeks.value),
      decimals(rule.falsePauses.value),
      decimals(rule.missedPauses.value),
    ]);
  return [
    heading('Pause rules 暂停规则'),
    list([
      ['paths 路径', money(paths)],
      ['without, npv 没有规则的净现值', ...estimate(without.npv, money)],
    ]),
    '',
    table([
      [
        'cap · weeks · pause 上限·周数·暂停',
        'npv gain 净现值增量',
        '± se',
        'customers 客户增量',
        '± se',
        'better 更好',
        'CAC',
        'weeks paused 暂停周数',
        'wrong 误停',
        'missed 漏停',
      ],
      ...rows,
    ]),
  ].join('\n');
}
