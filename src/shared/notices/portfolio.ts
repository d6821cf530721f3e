import { defineNotices } from './define.ts';

/** Remarks on how a plan was made fit for simulation. Months are `YYYY-MM`, lengths months, money yuan. */
export const portfolioNotices = defineNotices({
  'series.cut': {
    zh: '序列“{series}”有 {cut} 个月未使用：各序列的共同区间为 {from} 至 {to}，共 {kept} 个月。',
    en: '{cut} months of “{series}” are not used: the series share {from} to {to}, {kept} months.',
  },
  'product.minimum': {
    zh: '“{product}”的起点金额为 {minimum} 元，本方案首笔仅存入 {amount} 元。',
    en: '“{productEn}” takes {minimum} yuan or more; this plan first puts in {amount} yuan.',
  },
  'taxes.interest': {
    zh: '存款利息按 {rate} 扣税后计入，结果中的利息均为税后。',
    en: 'Interest on deposits is taxed at {rate} when it is credited; all interest shown is after tax.',
  },
  'taxes.fundGains': {
    zh: '基金与理财卖出时，按各批次已实现收益的 {rate} 扣税；期末仍持有的份额未扣。',
    en: 'Gains of funds and wealth products are taxed at {rate} when units are sold, lot by lot; units held at the end are not taxed.',
  },
  'product.currency': {
    zh: '“{product}”投资境外：净值按汇率折算成人民币，人民币升值时会受损；汇率的起伏已含在其历史净值中，未单独测算。',
    en: '“{productEn}” invests abroad: its value is converted into yuan and falls when the yuan rises. The exchange rate is inside its history and not modelled apart.',
  },
  'product.step': {
    zh: '“{product}”以 {step} 元为单位递增，本方案首笔 {amount} 元不是其整数倍。',
    en: '“{productEn}” is sold in steps of {step} yuan; this plan’s first {amount} yuan is no multiple of it.',
  },
  'bundle.condition': {
    zh: '本方案不符合礼包“{bundle}”的自定义条件，该礼包不会达成。',
    en: 'This plan does not meet the bank’s own condition of the bundle “{bundleEn}”; it is never reached.',
  },
  'coupon.condition': {
    zh: '本方案不符合“{product}”加息券的使用条件，未计加息。',
    en: 'This plan does not meet the condition of the coupon of “{productEn}”; no extra interest is counted.',
  },
  'product.laterTerms': {
    zh: '“{product}”自 {date} 起有新条款；本方案沿用起始日的费率和条款。',
    en: '“{productEn}” has other terms from {date} on; this plan keeps the fees and terms of its first day.',
  },
  'goal.outside': {
    zh: '目标“{goal}”（{date}）不在方案期限内，未参与测算。',
    en: 'The goal “{goal}” ({date}) lies outside the plan and is not judged.',
  },
  'flow.lumpOutside': {
    zh: '第 {month} 个月的一次性收支（{amount} 元）在方案期限之后，未计入。',
    en: 'The single payment of month {month} ({amount} yuan) comes after the plan’s end and does not happen.',
  },
  'flow.withdrawOutside': {
    zh: '每月取出自第 {month} 个月起，晚于方案期限（{months} 个月），不会发生。',
    en: 'Monthly withdrawals would begin in month {month}, after the plan’s {months} months; none is made.',
  },
  'correlation.unused': {
    zh: '该模型直接沿用各序列的共同历史，所填相关系数未使用。',
    en: 'This model takes from the series’ own months how they move together; the correlations given are not used.',
  },
  'suggestion.correlation': {
    zh: '方案所填相关系数不含新增的产品，此处改由各序列估计。',
    en: 'The plan’s own correlations do not speak of the products beside it; they are taken from the series here.',
  },
  'correlation.repaired': {
    zh: '所填相关系数矩阵不是半正定的（最小特征值 {eigenvalue}），已修正为最近的有效矩阵，相关系数最多变动 {change}。',
    en: 'The correlations given are not positive semi-definite (smallest eigenvalue {eigenvalue}); the nearest valid matrix is used, which changes them by {change} at most.',
  },
  'correlation.shrunk': {
    zh: '相关系数按莱多伊特–沃尔夫方法向平均水平收缩，收缩强度 {intensity}（依据 {months} 个月的数据）。',
    en: 'The correlations are drawn towards their mean by Ledoit and Wolf: intensity {intensity}, from {months} months.',
  },
  'bootstrap.noSeries': {
    zh: '没有任何持仓带历史序列，无法抽取历史月份，改用对数正态模型。',
    en: 'No holding has a series to draw months from; the lognormal model is used instead.',
  },
  'settlement.ahead': {
    zh: '“{product}”赎回款 T+{days} 到账：支取和目标用款均提前相应工作日申请；届时仍不能赎回的份额，当期无法动用，不足部分计为缺口。',
    en: '“{productEn}” pays redeemed money at T+{days}: withdrawals and goals are ordered that many business days ahead, and units that cannot leave by then are no help on the day.',
  },
  'sale.enforced': {
    zh: '买入遵守各产品的起点金额与递增单位；不足的部分留在“到期待用资金”中，凑足后再买入。',
    en: 'Products are bought from their minimums on and in their steps; what falls short waits in the account at hand until it suffices.',
  },
  'bundle.notHeld': {
    zh: '方案未持有礼包“{bundle}”要求的全部产品，按现有持仓无法达成。',
    en: 'The plan does not hold all that the bundle “{bundleEn}” asks for, so it can never be reached.',
  },
  'sampling.pseudo': {
    zh: '准随机抽样只用于对数正态模型，且至少需要 256 条路径；本次改用伪随机数。',
    en: 'Quasi-random sampling needs the lognormal model and at least 256 paths; pseudo-random numbers are used instead.',
  },
  'sampling.paths': {
    zh: '准随机抽样以整组计算：共 {scramblings} 组、{paths} 条路径。',
    en: 'Quasi-random paths come in whole scramblings: {scramblings} of them, {paths} paths in all.',
  },
  'regimes.noSeries': {
    zh: '没有任何持仓带历史序列，无从识别市场状态，改用对数正态模型；也可自行填写两种状态。',
    en: 'No holding has a series to find regimes in; the lognormal model is used instead. You can also type the regimes.',
  },
  'regimes.fitted': {
    zh: '两种市场状态由序列估计：历史上约 {share} 的月份属于动荡状态，平均持续 {length} 个月；平静、动荡状态的延续概率为 {calm}、{turbulent}。',
    en: 'Two regimes were found in the series: about {share} of the months were turbulent, for {length} months on average; the chances of staying calm and turbulent are {calm} and {turbulent}.',
  },
  'regimes.weak': {
    zh: '序列对两种市场状态的支持不足（对数似然仅提高 {gain}，动荡状态约 {months} 个月），结果与单一状态差别不大，请谨慎解读。',
    en: 'The series hardly tell two regimes apart (log likelihood higher by {gain} only, about {months} turbulent months); read the result with care.',
  },
  'student.fitted': {
    zh: '学生 t 分布的自由度由序列估计，为 {degrees}。',
    en: 'The degrees of freedom of Student’s t are fitted to the series: {degrees}.',
  },
  'student.normal': {
    zh: '序列的尾部不比正态分布厚，学生 t 分布与对数正态模型几乎相同。',
    en: 'The tails of the series are no fatter than normal ones; Student’s t is nearly the lognormal model.',
  },
  'student.assumed': {
    zh: '没有序列可供估计，学生 t 分布的自由度取 {degrees}。',
    en: 'There is no series to fit; the degrees of freedom of Student’s t are taken as {degrees}.',
  },
  'filtered.noSeries': {
    zh: '没有任何持仓带历史序列，无法估计波动聚集，改用对数正态模型。',
    en: 'No holding has a series to find clusters of volatility in; the lognormal model is used instead.',
  },
  'filtered.fitted': {
    zh: '“{series}”的波动聚集：α {alpha}、β {beta}；下月年化波动率 {next}，长期 {longRun}。',
    en: 'Clusters of volatility in “{series}”: α {alpha}, β {beta}; volatility a year {next} next month, {longRun} in the long run.',
  },
  'filtered.steady': {
    zh: '“{series}”没有明显的波动聚集，其波动率视为不变。',
    en: '“{series}” shows no clear clusters of volatility; its volatility is taken as constant.',
  },
  'rates.fitted': {
    zh: '短期利率由“{series}”估计：当前 {start}，长期 {longRun}，半衰期 {halfLife} 年，波动率 {volatility}。',
    en: 'The short rate is fitted to “{series}”: {start} now, {longRun} in the long run, half of the way in {halfLife} years, volatility {volatility}.',
  },
  'rates.passThrough': {
    zh: '定期存款新存和续存利率随短期利率同幅变动（不低于 0）；活期与阶梯利率保持不变。',
    en: 'Time deposits are opened and renewed at rates that move with the short rate (not below 0); demand and tiered rates stay.',
  },
  'inflation.fitted': {
    zh: '通胀由“{series}”估计（已剔除季节性）：当前 {start}，长期 {mean}，波动率 {volatility}。',
    en: 'Inflation is fitted to “{series}”, its season taken out: {start} now, {mean} in the long run, volatility {volatility}.',
  },
  'inflation.drawn': {
    zh: '通胀与各资产取自“{series}”的同一批历史月份。',
    en: 'Inflation comes from the same months of history as the returns, by “{series}”.',
  },
  'bootstrap.blockLength': {
    zh: '历史抽样的平均区块长度由序列估计，为 {months} 个月。',
    en: 'The mean block length of the bootstrap is estimated from the series: {months} months.',
  },
});
