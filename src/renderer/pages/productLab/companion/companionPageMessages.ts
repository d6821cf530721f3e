import { catalogue } from '../../../app/language/catalogue.ts';
import type { Text } from '../../../app/language/useText.ts';

export const messages = catalogue('companion', {
  settings: { zh: '假设一次下跌', en: 'Suppose a fall' },
  description: {
    zh: '某只产品在开头几个月内下跌，其他市场产品按历史联动关系随之变动；跌完之后三种做法在相同的情景中比较。',
    en: 'One product falls in the first months and the others go along as they usually do; then three ways to go on are held side by side in the same futures.',
  },
  holding: { zh: '下跌的产品', en: 'What falls' },
  fall: { zh: '跌幅', en: 'Fall' },
  months: { zh: '历时', en: 'Within' },
  monthsUnit: { zh: '个月', en: 'months' },
  none: {
    zh: '本组合没有随市场涨跌的产品，无需担心市场下跌。',
    en: 'Nothing in this combination moves with a market, so there is no fall to look at.',
  },
  short: {
    zh: '方案期限太短，无法假设下跌之后的情形。',
    en: 'The plan is too short for a fall and what comes after.',
  },
  wordsOfFall: { zh: '这次下跌用一句话说', en: 'The fall in plain words' },
  wordsFall: {
    zh: '“{name}”在 {months} 个月内下跌 {fall}，组合约值 {value}（已投入 {paidIn}）。',
    en: '“{name}” loses {fall} within {months} months; the combination is then worth about {value}, with {paidIn} paid in.',
  },
  wordsBad: {
    zh: '较差的情形：{term}后，继续持有约 {stay}，再平衡约 {rebalance}，卖出离场约 {leave}。',
    en: 'In the bad case, after {term}: about {stay} by staying, {rebalance} by rebalancing, {leave} by leaving.',
  },
  wordsAhead: {
    zh: '{odds}，继续持有最后好于卖出离场。',
    en: 'In {odds}, staying ends ahead of leaving.',
  },
  wordsRecovery: {
    zh: '继续持有的，{odds}在期限内回到下跌前的水平{median}。',
    en: 'By staying, {odds} are back at the level before the fall within the plan{median}.',
  },
  wordsMedian: { zh: '，通常需要 {term}', en: ', usually after {term}' },
  wordsCost: {
    zh: '卖出要付约 {cost} 的费用，卖出之后也不再参与可能的回升。',
    en: 'Selling costs about {cost}, and whoever has sold takes no part in a recovery.',
  },
  wordsFree: {
    zh: '卖出本身没有费用，但卖出之后不再参与可能的回升。',
    en: 'Selling costs nothing here, but whoever has sold takes no part in a recovery.',
  },
  'odds.none': { zh: '{paths} 个情景中没有一个', en: 'none of {paths} futures' },
  'odds.fewerThanOne': { zh: '每 100 个情景中不到 1 个', en: 'fewer than 1 of 100 futures' },
  'odds.about': { zh: '每 100 个情景中约有 {count} 个', en: 'about {count} of 100 futures' },
  'odds.moreThanNinetyNine': { zh: '每 100 个情景中超过 99 个', en: 'more than 99 of 100 futures' },
  'odds.all': { zh: '{paths} 个情景全部', en: 'all of {paths} futures' },
  wordsDoubt: {
    zh: '模型不知道下跌的原因：它不假设之后更容易反弹，也不假设还会继续跌。这是情景测算，不是建议。',
    en: 'The model does not know why it fell: it assumes neither a rebound nor a further fall. A scenario, not advice.',
  },
  ahead: { zh: '继续持有好于离场', en: 'Staying beats leaving' },
  aheadDefinition: {
    zh: '在相同的情景中，继续持有的期末金额高于卖出离场的占比（相差半分以内算持平）。',
    en: 'Share of futures, the same for both, in which staying ends above leaving (within half a fen they are equal).',
  },
  aheadFormula: { zh: '持有高于离场的路径数 ÷ 路径数', en: 'paths in which staying ends above ÷ paths' },
  back: { zh: '回到下跌前', en: 'Back where it was' },
  backDefinition: {
    zh: '继续持有时，组合的时间加权净值在期限内回到下跌结束前最高点的占比。',
    en: 'Share of futures in which, by staying, the time-weighted value reaches its highest before the fall’s end again within the plan.',
  },
  backFormula: { zh: '回到前高的路径数 ÷ 路径数', en: 'paths back at the peak ÷ paths' },
  backNote: { zh: '中位 {term}', en: 'after {term} in the middle' },
  backNever: { zh: '不到一半能回到', en: 'fewer than half' },
  cost: { zh: '离场的成本', en: 'Cost of leaving' },
  costDefinition: {
    zh: '卖出时付出的赎回费和放弃的利息，取全部情景的平均。',
    en: 'Redemption fees and interest given up on selling, mean over futures.',
  },
  costFormula: { zh: '卖出前价值 − 到手金额', en: 'worth before − what is paid out' },
  after: { zh: '跌后价值', en: 'Worth after the fall' },
  afterDefinition: {
    zh: '下跌结束、尚未采取任何行动时组合的价值，取全部情景的平均。',
    en: 'What the combination is worth when the fall has ended and nothing has been done, mean over futures.',
  },
  afterFormula: { zh: 'Σ 持仓价值', en: 'Σ worth of the holdings' },
  chartTitle: { zh: '三种做法', en: 'Three ways to go on' },
  chartDescription: {
    zh: '金额含已取出的钱；“卖出离场”的资金存入“{refuge}”。',
    en: 'Values include what was taken out; whoever leaves puts the money in {refuge}.',
  },
  tablesLabel: { zh: '三种做法的数字', en: 'Figures of the three' },
  tableTitle: { zh: '三种做法比较', en: 'The three side by side' },
  way: { zh: '做法', en: 'Way' },
  bad: { zh: '较差（5 分位）', en: 'Bad (5th)' },
  middle: { zh: '居中', en: 'Middle' },
  good: { zh: '较好（95 分位）', en: 'Good (95th)' },
  loss: { zh: '期末亏损概率', en: 'Chance of a loss' },
  recovered: { zh: '回到下跌前', en: 'Back where it was' },
  standardError: { zh: '标准误', en: 'Standard error' },
  recoveryMonths: { zh: '回升所需月数（中位）', en: 'Months to it (middle)' },
  recoveryTime: { zh: '回升所需（中位）', en: 'Time to it (middle)' },
  actCost: { zh: '行动成本', en: 'Cost of acting' },
  pairsTitle: { zh: '谁更好', en: 'Who ends ahead' },
  pair: { zh: '{first}好于{second}', en: '{first} beats {second}' },
  pairAhead: { zh: '情景占比', en: 'Share of futures' },
  pairDifference: { zh: '平均相差', en: 'Mean difference' },
  alongTitle: { zh: '一起变动的产品', en: 'What goes along' },
  along: { zh: '{name}：随之变动 {beta} 倍', en: '{name}: {beta} times its move' },
  inputFall: { zh: '下跌', en: 'Fall' },
  never: { zh: '期限内多数未能', en: 'not for most' },
});
export type CompanionText = Text<keyof typeof messages.words>;
