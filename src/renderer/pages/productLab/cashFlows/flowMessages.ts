import { catalogue } from '../../../app/language/catalogue.ts';
import type { Text } from '../../../app/language/useText.ts';

export const messages = catalogue('cashFlows', {
  yuan: { zh: '元', en: '¥' },
  monthsUnit: { zh: '个月', en: 'months' },
  remove: { zh: '移除“{name}”', en: 'Remove {name}' },
  step: { zh: '{field}改为 {value}', en: '{field} to {value}' },
  stepAdd: { zh: '添加“{name}”', en: 'add {name}' },
  stepRemove: { zh: '移除“{name}”', en: 'remove {name}' },
  stepSwitch: { zh: '{state}{field}', en: '{state} {field}' },
  on: { zh: '开启', en: 'turn on' },
  off: { zh: '关闭', en: 'turn off' },

  // Goals
  goals: { zh: '目标', en: 'Goals' },
  addGoal: { zh: '添加目标', en: 'Add a goal' },
  newGoal: { zh: '目标 {count}', en: 'Goal {count}' },
  noGoals: {
    zh: '加一个目标（教育、养老、置业……），看有多少情景能够达成。',
    en: 'Add a goal (education, pension, home …) to see in how many futures it is met.',
  },
  goalName: { zh: '目标名称', en: 'Name of the goal' },
  goalAmount: { zh: '目标金额', en: 'Amount' },
  goalDate: { zh: '日期', en: 'Date' },
  goalToday: { zh: '按今天的购买力', en: 'In today’s money' },
  goalOutside: {
    zh: '不在方案期限内（至{end}），未参与测算。',
    en: 'Outside the plan, which ends on {end}; it is not judged.',
  },
  goalSpend: { zh: '届时取出花掉', en: 'Taken out and spent' },
  onAverage: { zh: '平均 {amount}', en: '{amount} on average' },
  goalsModelled: { zh: '目标按物价模型逐路径折算', en: 'Goals follow the price model, path by path' },
  inflation: { zh: '通货膨胀率', en: 'Inflation' },
  inflationHint: { zh: '折算今天的购买力', en: 'raises goals in today’s money' },

  // Step-ups and lump sums
  stepUp: { zh: '定投递增', en: 'Contributions step up' },
  stepUpRate: { zh: '每次递增比例', en: 'Rise of a step' },
  stepUpAmount: { zh: '每次递增金额', en: 'Amount of a step' },
  stepUpEvery: { zh: '递增间隔', en: 'Months between steps' },
  lumpSums: { zh: '一次性收支', en: 'Single payments' },
  addLump: { zh: '添加一笔', en: 'Add one' },
  lumpName: { zh: '一次性收支 {count}', en: 'Single payment {count}' },
  lumpMonth: { zh: '第几个月', en: 'Month' },
  lumpAmount: { zh: '金额（取出为负）', en: 'Amount (negative: out)' },

  lumpOutside: {
    zh: '在方案期限（{months} 个月）之后，未计入。',
    en: 'After the plan’s {months} months; it does not happen.',
  },

  saleRules: { zh: '按起点金额与递增单位买入', en: 'Keep to minimums and steps' },
  saleRulesHelp: {
    zh: '开启后，不足起点金额的部分留在活期账户，凑足后再买入。',
    en: 'When on, what falls short of a minimum waits in the account at hand until it suffices.',
  },
  gainTax: { zh: '基金收益税率', en: 'Tax on fund gains' },
  gainTaxHelp: {
    zh: '卖出时按先进先出各批次的已实现收益扣税；目前个人投资公募基金暂免，默认不扣（待核实）。',
    en: 'Withheld when units are sold, first in first out, of what each lot gained; none at present for private investors in public funds (to be confirmed).',
  },
  interestTax: { zh: '利息税率', en: 'Tax on interest' },
  interestTaxRule: {
    zh: '{date}起为 {rate}：{source}',
    en: '{rate} since {date}: {source}',
  },

  // Weights over time
  band: { zh: '偏离多少时再平衡', en: 'Rebalance when off by' },
  bandUnit: { zh: '百分点', en: 'points' },
  glide: { zh: '下滑路径', en: 'Glide path' },
  glideHelp: {
    zh: '占比从现在的设置逐月过渡到期末设置；再平衡关闭时只影响新投入的资金。',
    en: 'Shares move month by month from those above to these. Without rebalancing, only new money follows.',
  },
  finalWeights: { zh: '期末占比', en: 'Weights at the end' },
  finalWeightOf: { zh: '{name}（期末占比）', en: '{name} at the end' },
  glideBeyond: {
    zh: '过渡晚于方案期限（{months} 个月）完成：期末尚未达到上述占比。',
    en: 'It ends after the plan’s {months} months, so that the plan does not get all the way.',
  },
  glideFrom: { zh: '开始过渡', en: 'Begins' },
  glideTo: { zh: '过渡完成', en: 'Ends' },
  finalWeight: { zh: '调整“{name}”的期末占比', en: 'final weight of {name}' },

  // Results
  goalsTitle: { zh: '目标达成情况', en: 'How the goals fare' },
  goalsDescription: {
    zh: '“缺口”是差多少钱：对全部情景取平均，以及只看没有达成的情景。',
    en: 'What is lacking on the day: the mean over all futures, and over those that miss the goal.',
  },
  goal: { zh: '目标', en: 'Goal' },
  needed: { zh: '届时金额', en: 'Needed then' },
  chance: { zh: '达成概率', en: 'Chance' },
  lacking: { zh: '平均缺口', en: 'Mean lack' },
  lackingWhenMissed: { zh: '未达成时的缺口', en: 'Lack when missed' },
  spent: { zh: '取出', en: 'spent' },
  chanceDefinition: {
    zh: '到期当天组合的价值（或当天取出的金额）不少于目标金额的情景占比。',
    en: 'Share of futures in which the combination’s value on the day (or what could be taken out) covers the whole sum.',
  },
  chanceFormula: { zh: '达成的路径数 ÷ 路径总数', en: 'paths that meet it / all paths' },
  lackingDefinition: {
    zh: '到期当天还差多少钱：达成的情景按 0 计，对全部情景取平均。',
    en: 'What is lacking on the day, nothing where the goal is met, averaged over all futures.',
  },
  lackingFormula: { zh: '平均 max(0, 目标金额 − 当天金额)', en: 'mean of max(0, sum needed − money there)' },
  asked: { zh: '今天的购买力', en: 'In today’s money' },
});

export type FlowText = Text<keyof typeof messages.words>;
