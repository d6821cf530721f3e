import { catalogue } from '../app/language/catalogue.ts';
import type { Text } from '../app/language/useText.ts';

/** Words inside the charts of the Budget page. */
export const budgetChartMessages = catalogue('budgetCharts', {
  money: { zh: '投入', en: 'Money' },
  totalMoney: { zh: '预算总额', en: 'Total budget' },
  weekMoney: { zh: '当周投入', en: 'Money of the week' },
  week: { zh: '周', en: 'Week' },
  line: { zh: '曲线', en: 'Line' },
  today: { zh: '目前', en: 'Today' },
  best: { zh: '最优', en: 'Best' },
  'draws.low': { zh: '5 分位', en: '5th percentile' },
  'draws.high': { zh: '95 分位', en: '95th percentile' },
  curveSpoken: {
    zh: '{name}的响应曲线：目前投入 {today} 得 {todayValue}，最优投入 {best} 得 {bestValue}。',
    en: 'Response curve of {name}: today {today} brings {todayValue}, the best {best} brings {bestValue}.',
  },
  frontierSpoken: {
    zh: '总额从 {low} 到 {high} 时的最优结果：{lowValue} 至 {highValue}。',
    en: 'Best result at totals from {low} to {high}: {lowValue} to {highValue}.',
  },
  chance: { zh: '达到的把握', en: 'Chance' },
  chanceBest: { zh: '把握最大的分配', en: 'Surest split' },
  chanceLow: { zh: '减 2 个标准误', en: 'Less two standard errors' },
  chanceHigh: { zh: '加 2 个标准误', en: 'Plus two standard errors' },
  chanceSpoken: {
    zh: '总额从 {low} 到 {high} 时达到“{goal}”的最大把握：{lowValue} 至 {highValue}。',
    en: 'Best chance of {goal} at totals from {low} to {high}: {lowValue} to {highValue}.',
  },
  weeklySpoken: {
    zh: '{name}每周投入：目前最多 {today}，最优最多 {best}。',
    en: 'Weekly money of {name}: at most {today} today, at most {best} in the best split.',
  },
});

export type BudgetChartText = Text<keyof typeof budgetChartMessages.words>;
