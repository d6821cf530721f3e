import { catalogue } from '../../../app/language/catalogue.ts';
import type { Text } from '../../../app/language/useText.ts';

export const messages = catalogue('closeLook', {
  'tab.liquidity': { zh: '流动性', en: 'Liquidity' },
  'tab.sensitivity': { zh: '敏感性', en: 'Sensitivity' },
  'tab.bank': { zh: '银行视角', en: 'Bank' },
  waiting: { zh: '正在测算……', en: 'Simulating…' },
  source: {
    zh: '按本组合的设定模拟，取全部路径的前 {paths} 条',
    en: 'Simulated from this combination’s settings: the first {paths} of its paths',
  },
  inputHorizon: { zh: '期限', en: 'Horizon' },
  inputDay: { zh: '时点', en: 'Day' },
  inputRange: { zh: '5–95 分位', en: '5th to 95th percentile' },
  holding: { zh: '持仓', en: 'Holding' },
  rangeNote: { zh: '{low} 至 {high}', en: '{low} to {high}' },

  // Liquidity
  dayTitle: { zh: '某一天能取出多少', en: 'How much could be taken out on a day' },
  dayDescription: {
    zh: '假设当天把全部资金取出；按月末时点计算，未计到账天数（T+n）。',
    en: 'If everything were asked for that day, at a month’s end; days until the money arrives (T+n) are not counted.',
  },
  day: { zh: '时点', en: 'Day' },
  monthsUnit: { zh: '个月', en: 'months' },
  dayHint: { zh: '{term}后，即{date}', en: 'after {term}, on {date}' },
  free: { zh: '免费取出', en: 'At no cost' },
  freeDefinition: {
    zh: '当天无须任何费用或利息损失即可取出的金额：活期、已到期的存款、无赎回费的基金份额。',
    en: 'What can be taken out that day without fee or loss of interest: demand money, matured deposits, units free of redemption fee.',
  },
  costly: { zh: '付费后另可取出', en: 'More, at a cost' },
  costlyDefinition: {
    zh: '付出赎回费、放弃未到期利息后还能到手的金额。',
    en: 'What else is paid out, after redemption fees and interest given up.',
  },
  cost: { zh: '取出成本', en: 'Cost of taking it' },
  costDefinition: {
    zh: '赎回费，以及提前支取定期存款放弃的利息（约定利息减去活期利息）。',
    en: 'Redemption fees, and the interest given up on time deposits broken early (by contract, less demand interest).',
  },
  locked: { zh: '不可取出', en: 'Locked' },
  lockedDefinition: {
    zh: '处于封闭期、最短持有期或开放期之外的理财，未到期的结构性存款和保险：当天取不出来。',
    en: 'Wealth products outside their open periods or inside a holding period, structured deposits and policies in term: out of reach that day.',
  },
  liquidityFormula: {
    zh: '持有价值 = 免费取出 + 付费到手 + 成本 + 不可取出',
    en: 'worth when held = free + net at a cost + cost + locked',
  },
  ladderTitle: { zh: '流动性阶梯', en: 'Liquidity ladder' },
  ladderDescription: {
    zh: '每个时点全部取出时，钱分成哪几部分（情景平均）。',
    en: 'What the money comes to if all of it is taken out on each day (mean over futures).',
  },
  byHolding: { zh: '各持仓在{date}', en: 'By holding on {date}' },
  value: { zh: '持有价值', en: 'Worth when held' },
  insuranceTitle: { zh: '存款保险', en: 'Deposit insurance' },
  insuranceDescription: {
    zh: '存款本息合计在 {cap} 以内全额偿付；理财、基金和保险不在其内，本表假设本行没有其他存款。依据：{source}。',
    en: 'Deposits, principal and interest together, are paid in full up to {cap}; wealth products, funds and policies are not covered. It is assumed that there are no other deposits at this bank. Source: {source}.',
  },
  deposits: { zh: '存款本息', en: 'Deposits' },
  aboveCap: { zh: '超出上限', en: 'Above the cap' },
  aboveCapP95: { zh: '超出（95 分位）', en: 'Above (95th)' },
  aboveCapChance: { zh: '超出的概率', en: 'Chance of that' },

  // Bank
  bankTitle: { zh: '银行视角', en: 'The bank’s view' },
  bankDescription: {
    zh: '全期合计，名义金额、未折现；按货架产品的银行端参数计算，客户模式下不显示。',
    en: 'Over the whole plan, nominal and undiscounted, from the economics of the shelf’s products; hidden in client mode.',
  },
  marginIncome: { zh: '存款利差', en: 'Deposit margin' },
  marginDefinition: {
    zh: '每月初存款余额乘以产品的年利差再除以 12，全期相加。',
    en: 'Each month’s opening balance times the product’s yearly margin over funding, a twelfth of it, summed over the plan.',
  },
  marginFormula: { zh: 'Σ 月初余额 × 利差 ÷ 12', en: 'Σ opening balance × margin / 12' },
  feeIncome: { zh: '中间业务收入', en: 'Fee income' },
  feeDefinition: {
    zh: '每月初保有金额乘以本行年分成比例再除以 12；申购费、赎回费归销售与基金财产，不在其内。',
    en: 'Each month’s opening holdings times the bank’s yearly share, a twelfth of it. Purchase and redemption fees are not in it.',
  },
  feeFormula: { zh: 'Σ 月初保有 × 分成 ÷ 12', en: 'Σ opening holdings × share / 12' },
  rewardCost: { zh: '权益成本', en: 'Reward cost' },
  rewardDefinition: {
    zh: '组合内各产品一次性开户权益成本，加上组合礼包由本行承担的成本。',
    en: 'The one-time rewards of the products in the combination, and what its bundles cost the bank.',
  },
  rewardFormula: { zh: 'Σ 各产品权益成本 + Σ 礼包成本', en: 'Σ reward cost by product + Σ cost of bundles' },
  bundlesTitle: { zh: '组合礼包：客户价值与银行成本', en: 'Bundles: value to the client, cost to the bank' },
  bundle: { zh: '礼包', en: 'Bundle' },
  bundleChance: { zh: '达成概率', en: 'Chance' },
  bundleValue: { zh: '客户价值', en: 'Value to the client' },
  bundleCost: { zh: '银行成本', en: 'Cost to the bank' },
  net: { zh: '净收益', en: 'Net' },
  netDefinition: {
    zh: '存款利差加中间业务收入，减权益成本；未扣运营成本与资本占用。',
    en: 'Margin and fees less rewards; running costs and capital are not deducted.',
  },
  netFormula: { zh: '利差 + 中间业务收入 − 权益成本', en: 'margin + fees − rewards' },
  yearsTitle: { zh: '各年收入', en: 'Income by year' },
  yearsDescription: {
    zh: '情景平均；最后一年可能不足 12 个月。',
    en: 'Mean over futures; the last year may be shorter.',
  },
  byProduct: { zh: '各产品', en: 'By product' },
  averageBalance: { zh: '平均余额（按月初）', en: 'Average balance' },
  marginRate: { zh: '利差', en: 'Margin' },
  feeRate: { zh: '分成', en: 'Fee share' },
  unknownEconomics: { zh: '无银行端参数', en: 'no economics known' },
  fundingTitle: { zh: '按期限的资金来源', en: 'Funding by term' },
  fundingDescription: {
    zh: '存款按存入时的期限归类；付息率为客户利息与平均余额之比。',
    en: 'Deposits by the term at which they were taken; the rate paid is the client’s interest over the average balance.',
  },
  term: { zh: '期限', en: 'Term' },
  onDemand: { zh: '活期', en: 'On demand' },
  endBalance: { zh: '期末余额', en: 'End balance' },
  interestRate: { zh: '付息率（年）', en: 'Rate paid a year' },
  noFunding: { zh: '组合内没有存款。', en: 'There is no deposit in this combination.' },

  // Sensitivity
  outcome: { zh: '看哪个结果', en: 'Outcome' },
  'outcome.p5': { zh: '较差情形（5 分位）', en: 'Bad case (5th percentile)' },
  'outcome.p50': { zh: '居中情形（中位数）', en: 'Middle (median)' },
  'outcome.p95': { zh: '较好情形（95 分位）', en: 'Good case (95th percentile)' },
  'outcome.mean': { zh: '平均期末金额', en: 'Mean end value' },
  'outcome.lossProbability': { zh: '亏损概率', en: 'Chance of a loss' },
  'outcome.goal': { zh: '目标“{goal}”达成概率', en: 'Chance of “{goal}”' },
  'factor.returns': { zh: '市场收益', en: 'Market returns' },
  'factor.volatility': { zh: '波动率', en: 'Volatility' },
  'factor.rates': { zh: '存款利率', en: 'Deposit rates' },
  'factor.fees': { zh: '申赎费率', en: 'Fund fees' },
  'factor.horizon': { zh: '期限', en: 'Horizon' },
  'factor.contributions': { zh: '投入金额', en: 'Contributions' },
  points: { zh: '{value}个百分点', en: '{value} points' },
  pointsUnit: { zh: '百分点', en: 'points' },
  percentUnit: { zh: '%', en: '%' },
  unchanged: { zh: '不变', en: 'as it is' },
  tornadoTitle: { zh: '哪个假设最要紧', en: 'Which assumption matters most' },
  tornadoDescription: {
    zh: '每次只改一个假设，用同一组随机数重算（{paths} 条路径）；条形两端是改后的假设。',
    en: 'One assumption is changed at a time and the futures re-run on the same random numbers ({paths} paths); the ends name the input.',
  },
  gridTitle: { zh: '两个假设一起变', en: 'Two assumptions together' },
  gridDescription: {
    zh: '各取下调两步到上调两步；▸ 为基准。',
    en: 'Two steps down to two steps up of each; ▸ marks the base case.',
  },
  rows: { zh: '行', en: 'Rows' },
  columns: { zh: '列', en: 'Columns' },
  stepsTitle: { zh: '每一步改多少', en: 'How far a step goes' },
  stepOf: { zh: '{factor}的一步', en: 'Step of {factor}' },
});

export type CloseLookWords = Text<keyof typeof messages.words>;
