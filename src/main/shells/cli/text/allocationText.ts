import type { AllocationHold, AllocationResult } from '../../../../shared/allocation.ts';
import type { CampaignScenario } from '../../../../shared/campaign.ts';
import { heading, list, table } from '../table.ts';
import { money, percent } from './figures.ts';

const objectiveNames = {
  profit: 'Net present value 净现值',
  customers: 'New customers 新客户',
  kept: 'Kept customers 留存客户',
} as const;

const holds: Readonly<Record<AllocationHold, string>> = {
  free: '',
  min: 'floor 下限',
  max: 'ceiling 上限',
  locked: 'locked 锁定',
};

const otherParts: Readonly<Record<string, string>> = {
  technology: 'Technology 科技',
  contingency: 'Contingency 应急',
};

const range = (low: number, high: number): string => `${percent(low, 0)} – ${percent(high, 0)}`;

/** A better split, part by part. */
export function allocationText(result: AllocationResult, scenario: CampaignScenario): string {
  const { goal, total } = result;
  const nameOf = (id: string): string => {
    const channel = scenario.channels.find((each) => each.id === id);
    return channel ? channel.name.zh : (otherParts[id] ?? id);
  };
  const share = (sum: number): string => (total > 0 ? percent(sum / total, 1) : '–');
  return [
    heading(`${objectiveNames[result.objective]} · ${money(total)}`),
    list([
      ['given 目前', money(result.start)],
      [result.improved ? 'best found 最优' : 'nothing better 没有更好的', money(result.best)],
      ['next 10,000 再投一万', result.next === null ? '–' : money(result.next)],
      ...(goal
        ? [
            [
              `P(≥ ${money(goal.goal)}) given 目前`,
              percent(goal.start.value, 1),
              `± ${percent(goal.start.se, 1)}`,
            ],
            [
              `P(≥ ${money(goal.goal)}) best 最优`,
              percent(goal.best.value, 1),
              `± ${percent(goal.best.se, 1)}`,
            ],
            ['least total 最少需要', goal.leastTotal === null ? '–' : money(goal.leastTotal)],
          ]
        : []),
    ]),
    '',
    table([
      [
        'Part 去处',
        'given 目前',
        'best 最优',
        'share 占比',
        'held 限制',
        'next 10,000',
        'may move, 1 % loss 可移动',
        'best share p5–p95 最优占比',
      ],
      ...result.parts.map((part) => [
        nameOf(part.id),
        money(part.start),
        money(part.best),
        share(part.best),
        holds[part.hold],
        money(part.next),
        range(part.range.low, part.range.high),
        range(part.shares.p5, part.shares.p95),
      ]),
    ]),
    '',
    table([
      ['Total 总额', 'best 最优'],
      ...result.frontier.map((point) => [money(point.total), money(point.value)]),
    ]),
  ].join('\n');
}
