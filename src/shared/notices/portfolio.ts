import { defineNotices } from './define.ts';

/** Remarks on how a plan was made fit for simulation. Months are `YYYY-MM`, lengths months, money yuan. */
export const portfolioNotices = defineNotices({
  'series.cut': {
    zh: '序列“{series}”有 {cut} 个月未使用：各序列的共同区间为 {from} 至 {to}，共 {kept} 个月。',
    en: '{cut} months of “{series}” are not used: the series share {from} to {to}, {kept} months.',
  },
  'product.minimum': {
    zh: '“{product}”的起存金额为 {minimum} 元，本方案首笔仅存入 {amount} 元。',
    en: '“{productEn}” takes {minimum} yuan or more; this plan first puts in {amount} yuan.',
  },
  'goal.outside': {
    zh: '目标“{goal}”（{date}）不在方案期限内，未参与测算。',
    en: 'The goal “{goal}” ({date}) lies outside the plan and is not judged.',
  },
  'correlation.unused': {
    zh: '历史抽样整月抽取各序列，所填相关系数未使用。',
    en: 'The bootstrap draws whole months of all series together; the correlations given are not used.',
  },
  'bootstrap.noSeries': {
    zh: '没有任何持仓带历史序列，无法抽取历史月份，改用对数正态模型。',
    en: 'No holding has a series to draw months from; the lognormal model is used instead.',
  },
  'bootstrap.blockLength': {
    zh: '历史抽样的平均区块长度由序列估计，为 {months} 个月。',
    en: 'The mean block length of the bootstrap is estimated from the series: {months} months.',
  },
});
