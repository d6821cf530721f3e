import type { AllocationHold, AllocationResult } from '../../../../shared/allocation.ts';
import type { CampaignScenario } from '../../../../shared/campaign.ts';
import type { Estimate } from '../../../../shared/simulation.ts';
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
  step: 'step 台阶',
  locked: 'locked 锁定',
};

const otherParts: Readonly<Record<string, string>> = {
  technology: 'Technology 科技',
  contingency: 'Contingency 应急',
};

const chance = (name: string, { value, se }: Estimate): string[] => [
  name,
  percent(value, 1),
  `± ${percent(se, 1)}`,
];

/** How sure the goal or target is, and the least money for it. */
function aimRows(
  { goal, target, least, chanceCeiling }: AllocationResult,
  scenario: CampaignScenario,
): string[][] {
  const aim = target ?? goal;
  if (!aim) return [];
  const name = target
    ? `P(${scenario.targets?.find(({ id }) => id === target.id)?.name.zh ?? target.id})`
    : `P(≥ ${money(goal!.goal)})`;
  return [
    chance(`${name} given 目前`, aim.start),
    chance(`${name} best 最优`, aim.best),
    chanceCeiling === null
      ? ['no split is surer than 任何分配不超过', '–']
      : chance('no split is surer than 任何分配不超过', chanceCeiling),
    ...(least
      ? [
          [
            `least total, ${percent(least.confidence, 0)} sure 最少需要`,
            least.total === null ? '–' : money(least.total),
          ],
        ]
      : []),
    ...(goal && !least
      ? [['least total at the mean 均值下最少需要', goal.leastTotal === null ? '–' : money(goal.leastTotal)]]
      : []),
  ];
}

const sum = (name: string, { value, se }: Estimate): string[] => [name, money(value), `± ${money(se)}`];

/** Both splits with luck and review rules. */
function checkRows({ check }: AllocationResult): string[][] {
  if (!check) return [];
  return [
    sum(`with luck and rules, ${check.paths} paths 计入运气与规则: given 目前`, check.start),
    sum('best 最优', check.best),
    sum('difference 相差', check.difference),
    chance('better in 更好的未来', check.wins),
    ...(check.target
      ? [
          chance('target given 目标 目前', check.target.start),
          chance('target best 目标 最优', check.target.best),
        ]
      : []),
  ];
}

const range = (low: number, high: number): string => `${percent(low, 0)} – ${percent(high, 0)}`;

/** A better split, part by part. */
export function allocationText(result: AllocationResult, scenario: CampaignScenario): string {
  const { total } = result;
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
      ...ceilingRows(result),
      ['next 10,000 再投一万', result.next === null ? '–' : money(result.next)],
      ...aimRows(result, scenario),
      ...checkRows(result),
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
        'last 10,000',
        'may move, 1% loss 可移动',
        'best share p5–p95 最优占比',
      ],
      ...result.parts.map((part) => [
        nameOf(part.id),
        money(part.start),
        money(part.best),
        share(part.best),
        holds[part.hold],
        money(part.next),
        part.last === null ? '–' : money(part.last),
        range(part.range.low, part.range.high),
        range(part.shares.p5, part.shares.p95),
      ]),
    ]),
    '',
    frontierTable(result),
  ].join('\n');
}

/** What no split can exceed; nothing is told where a goal was asked for. */
function ceilingRows({ ceiling, best, goal, target }: AllocationResult): string[][] {
  if (goal || target) return [];
  const name = 'no split exceeds 任何分配不超过';
  if (ceiling === null) return [[name, '–']];
  return [[name, money(ceiling), best > 0 ? `+${percent(Math.max(0, ceiling / best - 1), 1)}` : '']];
}

/** The best result by the total, or how sure a goal can be made. */
function frontierTable({ frontier, chances }: AllocationResult): string {
  return chances
    ? table([
        ['Total 总额', 'chance 把握', ''],
        ...chances.map(({ total, chance: { value, se } }) => [
          money(total),
          percent(value, 1),
          `± ${percent(se, 1)}`,
        ]),
      ])
    : table([
        ['Total 总额', 'best 最优'],
        ...frontier.map((point) => [money(point.total), money(point.value)]),
      ]);
}
