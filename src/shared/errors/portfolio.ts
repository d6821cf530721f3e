import { defineErrors } from './define.ts';

/** Errors of plans, products and the portfolio engine. */
export const portfolioErrors = defineErrors({
  'plan.invalid': {
    what: { zh: '方案有误：{field}：{reason}。', en: 'The plan is not valid: {field}: {reason}.' },
    remedy: { zh: '请修改该字段。', en: 'Correct that field.' },
  },
  'companion.notMarket': {
    what: {
      zh: '所选持仓不随市场涨跌，无法假设它下跌。',
      en: 'The chosen holding does not move with a market, so no fall of it can be looked at.',
    },
    remedy: { zh: '请选择一只基金或净值型理财。', en: 'Choose a fund or a wealth product with a net value.' },
  },
  'companion.tooLong': {
    what: {
      zh: '下跌历时 {months} 个月，而方案期限只有 {plan} 个月。',
      en: 'The fall takes {months} months, and the plan has only {plan}.',
    },
    remedy: {
      zh: '请缩短下跌的时间，或延长方案期限。',
      en: 'Let the fall take less time, or lengthen the plan.',
    },
  },
  'plan.weights': {
    what: { zh: '持仓权重之和为 {sum}，应为 1。', en: 'The holdings’ weights add up to {sum}, not 1.' },
    remedy: { zh: '请把权重调整到合计 100%。', en: 'Adjust the weights until they add up to 100%.' },
  },
  'plan.noMoney': {
    what: { zh: '方案没有投入任何资金。', en: 'Nothing is paid into this plan.' },
    remedy: { zh: '请填写期初投入或每月投入。', en: 'Enter an initial amount or a monthly contribution.' },
  },
  'plan.unknownProduct': {
    what: { zh: '货架上没有编号为“{product}”的产品。', en: 'There is no product “{product}” on the shelf.' },
    remedy: { zh: '请检查产品编号，或另选产品。', en: 'Check the identifier, or choose another product.' },
  },
  'plan.unknownSeries': {
    what: { zh: '没有名为“{series}”的历史序列。', en: 'There is no series “{series}”.' },
    remedy: {
      zh: '请先导入该序列，或检查名称。',
      en: 'Import the series first, or check its name.',
    },
  },
  'plan.unknownBundle': {
    what: { zh: '没有编号为“{bundle}”的组合礼包。', en: 'There is no bundle “{bundle}”.' },
    remedy: { zh: '请从方案中移除该礼包，或另选一个。', en: 'Take it out of the plan, or choose another.' },
  },
  'plan.notLoan': {
    what: { zh: '“{product}”不是贷款产品。', en: '“{product}” is not a loan.' },
    remedy: { zh: '请选择贷款类产品。', en: 'Choose a loan.' },
  },
  'bundle.inUse': {
    what: { zh: '这些产品组合正在使用该礼包：{plans}。', en: 'Combinations use this bundle: {plans}.' },
    remedy: { zh: '请先在这些组合中移除该礼包。', en: 'Take it out of these combinations first.' },
  },
  'plan.notHoldable': {
    what: {
      zh: '“{product}”属于贷款或服务类产品，不能作为组合持仓。',
      en: '“{product}” is a loan or a service and cannot be held in a combination.',
    },
    remedy: {
      zh: '请改选存款、基金、理财或保险产品。',
      en: 'Choose a deposit, a fund, a wealth product or an insurance instead.',
    },
  },
  'plan.noReturns': {
    what: {
      zh: '产品“{product}”既没有净值历史，也没有收益假设。',
      en: 'The product “{product}” has neither a series nor assumed returns.',
    },
    remedy: {
      zh: '请为该产品关联一条历史序列，或填写收益与波动率假设。',
      en: 'Give the product a series, or an assumed drift and volatility.',
    },
  },
  'plan.view': {
    what: {
      zh: '第 {view} 条观点指向的持仓不是市场类持仓，或与自身比较。',
      en: 'View {view} speaks of a holding that does not follow the market, or compares it with itself.',
    },
    remedy: {
      zh: '请为观点选择基金、理财等随市场波动的持仓。',
      en: 'Choose holdings that move with the market, such as funds.',
    },
  },
  'plan.viewsConflict': {
    what: {
      zh: '确信度为 100% 的观点相互矛盾或重复。',
      en: 'Views held with certainty contradict or repeat each other.',
    },
    remedy: { zh: '请降低确信度，或删除其中一条。', en: 'Lower a confidence, or remove one of them.' },
  },
  'plan.instrument': {
    what: {
      zh: '持仓“{holding}”的条款 {field} 无效（{reason}）。',
      en: 'The terms of the holding “{holding}” are not valid: {field} is {reason}.',
    },
    remedy: { zh: '请修改该产品的条款。', en: 'Correct the terms of that product.' },
  },
  'returns.notFinite': {
    what: {
      zh: '收益假设 {field} 不是有效数字（{value}）。',
      en: 'The return assumption {field} is not a finite number ({value}).',
    },
    remedy: { zh: '请填写一个数字。', en: 'Enter a number.' },
  },
  'returns.negativeVolatility': {
    what: { zh: '波动率 {field} 为负（{value}）。', en: 'The volatility {field} is negative ({value}).' },
    remedy: { zh: '波动率应为 0 或正数。', en: 'A volatility is zero or positive.' },
  },
  'returns.size': {
    what: {
      zh: '收益假设 {field} 有 {found} 项，应为 {expected} 项。',
      en: 'The return assumption {field} has {found} entries; {expected} are needed.',
    },
    remedy: { zh: '每个市场类持仓各对应一项。', en: 'Give one entry for each market holding.' },
  },
  'returns.correlationForm': {
    what: {
      zh: '相关系数 {field} 为 {value}，但矩阵应对称、对角线为 1、其余在 −1 到 1 之间。',
      en: 'The correlation {field} is {value}, but the matrix must be symmetric, with 1 on the diagonal and −1 to 1 elsewhere.',
    },
    remedy: { zh: '请检查相关系数矩阵。', en: 'Check the correlation matrix.' },
  },
  'returns.blockLength': {
    what: {
      zh: '历史抽样的平均区块长度为 {value} 个月，应至少为 1 个月。',
      en: 'The mean block length of the bootstrap is {value} months; it must be at least 1.',
    },
    remedy: {
      zh: '请填写 1 或更大的数，或留空由程序估计。',
      en: 'Enter 1 or more, or leave it empty to have it estimated.',
    },
  },
  'returns.degreesOfFreedom': {
    what: {
      zh: '学生 t 分布的自由度为 {value}，应大于 2。',
      en: 'The degrees of freedom of Student’s t are {value}; they must be above 2.',
    },
    remedy: {
      zh: '请填写大于 2 的数，或留空由程序从序列估计。',
      en: 'Enter a number above 2, or leave it empty to have it fitted to the series.',
    },
  },
  'returns.stay': {
    what: {
      zh: '市场状态的延续概率 {field} 为 {value}，应在 0 到 1 之间。',
      en: 'The probability {field} of staying in a regime is {value}; it must lie between 0 and 1.',
    },
    remedy: { zh: '请修改该概率。', en: 'Correct that probability.' },
  },
  'returns.emptyHistory': {
    what: {
      zh: '历史数据不足：需要至少 {needed} 个月的收益，现有 {months} 个月。',
      en: 'Too little history: {needed} months of returns are needed, {months} are there.',
    },
    remedy: {
      zh: '请导入更长的历史，或改用假设收益。',
      en: 'Import a longer history, or use assumed returns.',
    },
  },
  'history.dates': {
    what: {
      zh: '序列“{series}”的日期应逐日递增，但 {date} 重复或次序颠倒。',
      en: 'The dates of the series “{series}” must rise, but {date} is repeated or out of order.',
    },
    remedy: {
      zh: '请删除重复的行，或按日期排序后重新导入。',
      en: 'Remove the repeated row, or sort by date and import again.',
    },
  },
  'history.value': {
    what: {
      zh: '序列“{series}”在 {date} 的值 {value} 无法使用，应为正数。',
      en: 'The series “{series}” has the value {value} on {date}; it must be a positive number.',
    },
    remedy: { zh: '请更正该值或删除该行。', en: 'Correct the value or remove the row.' },
  },
  'history.noOverlap': {
    what: {
      zh: '所选序列没有足够的共同区间：最晚的起点是 {from}，最早的终点是 {to}。',
      en: 'The series do not overlap long enough: the latest begins in {from}, the earliest ends in {to}.',
    },
    remedy: {
      zh: '请换用有共同区间的序列，或导入更长的历史。',
      en: 'Choose series that share a period, or import a longer history.',
    },
  },
  'history.noSeries': {
    what: {
      zh: '该组合没有任何历史序列，无法回放。',
      en: 'No part of this combination has a series, so there is no history to replay.',
    },
    remedy: { zh: '请至少加入一项有历史序列的持仓。', en: 'Add at least one holding with a series.' },
  },
  'plan.correlation': {
    what: {
      zh: '相关系数矩阵不是半正定的（最小特征值 {eigenvalue}）。',
      en: 'The correlation matrix is not positive semi-definite (smallest eigenvalue {eigenvalue}).',
    },
    remedy: {
      zh: '请检查相关系数，或允许程序修正为最近的有效矩阵。',
      en: 'Check the correlations, or let the program repair them to the nearest valid matrix.',
    },
  },
  'frontier.infeasible': {
    what: { zh: '以下限制不能同时满足：{limits}。', en: 'These limits cannot all be met: {limits}.' },
    remedy: { zh: '请放宽其中任意一项。', en: 'Loosen any one of them.' },
  },
  'suggestion.infeasible': {
    what: {
      zh: '以下要求不能同时满足：{limits}。',
      en: 'These demands cannot all be met: {limitsEn}.',
    },
    remedy: { zh: '请放宽其中任意一项。', en: 'Loosen any one of them.' },
  },
  'frontier.noExcess': {
    what: {
      zh: '没有任何持仓的预期收益高于无风险利率 {rate}，无法求夏普比率最高的组合。',
      en: 'No holding is expected to yield more than the riskless rate {rate}; there is no mix of highest Sharpe ratio.',
    },
    remedy: { zh: '请检查收益假设或无风险利率。', en: 'Check the assumed returns or the riskless rate.' },
  },
});
