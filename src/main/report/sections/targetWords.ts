import type { LeverName } from '../../../shared/levers.ts';

const zh = {
  title: '量化目标',
  description: (reach: number) =>
    `概率为达成目标的情景占比，“±”为标准误。最省力的一项改变：只改变这一项、其余不变，按平均值恰好达成目标（搜索范围为 1/${reach} 至 ${reach} 倍，比率按几率计）。`,
  target: '目标',
  goal: '目标值',
  expected: '预期（平均）',
  chance: '达成概率',
  takes: '最省力的一项改变',
  met: '按平均值已达成',
  noChange: '单独改变任何一项都不够',
  notSimulated: '未模拟：团队估计',
  weeks: (weeks: number) => `${weeks} 周`,
  levers: {
    total: '预算总额',
    price: '渠道单价',
    capacity: '渠道容量',
    click: '点击率',
    account: '开户率',
    product: '产品率',
    kept: '留存率',
    balance: '户均余额',
    margin: '利差',
    churn: '流失率',
  } satisfies Readonly<Record<LeverName, string>>,
};

const en: typeof zh = {
  title: 'Targets',
  description: (reach) =>
    `The chance is the share of futures that meet the goal, “±” its standard error. The least change: one input changed alone with which the goal is just met at the mean rates (searched between 1/${reach} and ${reach} times; rates by their odds).`,
  target: 'Target',
  goal: 'Goal',
  expected: 'Expected (mean)',
  chance: 'Chance',
  takes: 'Least change',
  met: 'met at the means',
  noChange: 'no single change is enough',
  notSimulated: 'not simulated: the team’s estimate',
  weeks: (weeks) => `${weeks} weeks`,
  levers: {
    total: 'Total budget',
    price: 'Prices',
    capacity: 'Capacities',
    click: 'Click rate',
    account: 'Account rate',
    product: 'Product rate',
    kept: 'Kept rate',
    balance: 'Balances',
    margin: 'Margins',
    churn: 'Churn',
  },
};

export const targetWords = { zh, en };
