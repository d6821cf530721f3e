import { catalogue } from '../../../app/language/catalogue.ts';
import type { Text } from '../../../app/language/useText.ts';

export const messages = catalogue('wealthCheck', {
  scores: { zh: '财富健康度', en: 'Wealth check' },
  description: {
    zh: '按期初资金的配置评分，每项 0 至 100 分；点开分数可看算法。',
    en: 'Scores of what is held at the start, 0 to 100 each; open one to see how it is made.',
  },
  liquidity: { zh: '流动性', en: 'Liquidity' },
  safety: { zh: '安全性', en: 'Safety' },
  profitability: { zh: '收益性', en: 'Profitability' },
  liquidityDefinition: {
    zh: '需要用钱时，有多少能及时、无损地取出来。',
    en: 'How much can be had in time and without loss when money is needed.',
  },
  safetyDefinition: {
    zh: '差年景会亏多少、是否集中在一只产品、存款是否超出保险限额。',
    en: 'What a bad year costs, whether one product is too much of it, and whether deposits pass the insured sum.',
  },
  profitabilityDefinition: {
    zh: '费后平均收益有多高，费用占去多少。',
    en: 'How high the mean return after fees is, and what fees take.',
  },
  axisFormula: { zh: 'Σ 权重 × 得分 ÷ Σ 权重', en: 'Σ weight × points ÷ Σ weight' },
  pointsFormula: {
    zh: '100 ×（指标 − 零分线）÷（满分线 − 零分线），限于 0–100',
    en: '100 × (figure − zero) ÷ (full − zero), cut to 0–100',
  },
  weakest: {
    zh: '最弱的一项是{axis}（{score} 分）。',
    en: 'The weakest is {axis} ({score} points).',
  },
  best: {
    zh: '新增 {step}，投入“{name}”对它帮助最大：{change} 分。',
    en: 'Of {step} of new money, “{name}” helps it most: {change} points.',
  },
  noBetter: {
    zh: '新增 {step} 投入任何一项都不能再提高它。',
    en: 'No use of {step} of new money raises it.',
  },
  month: { zh: '一个月内可取的占比', en: 'At hand within a month' },
  year: { zh: '一年内可取的占比', en: 'Not bound beyond a year' },
  loss: { zh: '差年景的平均亏损', en: 'Mean loss of a bad year' },
  concentration: { zh: '最大单一产品占比', en: 'Largest single product' },
  uninsured: { zh: '超出存款保险限额的占比', en: 'Deposits above the insured sum' },
  mean: { zh: '年平均收益（费后）', en: 'Mean return a year, after fees' },
  cost: { zh: '年费用率', en: 'Fees a year' },
  monthDefinition: {
    zh: 'R2 及以下、31 天后无赎回费且不锁定的部分占全部资金的比例。',
    en: 'Share of R2 and below, free of redemption fees after 31 days and not locked.',
  },
  yearDefinition: {
    zh: 'R3 及以下、锁定不超过一年的部分占全部资金的比例。',
    en: 'Share of R3 and below that is not bound for more than a year.',
  },
  lossDefinition: {
    zh: '最差 5% 情景的平均亏损，按年计。',
    en: 'Mean loss of the worst 5% of futures, a year.',
  },
  concentrationDefinition: {
    zh: '除受保存款外，占比最大的一只产品。',
    en: 'The largest share of one product, insured deposits excepted.',
  },
  uninsuredDefinition: {
    zh: '受保存款合计超出限额的部分占全部资金的比例（假设在同一家银行）。',
    en: 'What insured deposits together hold above the insured sum, as a share of all money (one bank assumed).',
  },
  meanDefinition: {
    zh: '各情景收益率的平均数，已扣除分摊到各年的申购费和赎回费。',
    en: 'Mean return over the futures, less purchase and redemption fees spread over the horizon.',
  },
  costDefinition: {
    zh: '申购费和赎回费分摊到各年后的比率；管理费已含在净值中。',
    en: 'Purchase and redemption fees spread over the horizon; management fees are in the net value already.',
  },
  items: { zh: '分数由什么构成', en: 'What the scores are made of' },
  axisScore: { zh: '维度得分', en: 'Score of the axis' },
  axis: { zh: '维度', en: 'Score' },
  item: { zh: '指标', en: 'Figure' },
  value: { zh: '数值', en: 'Value' },
  points: { zh: '得分', en: 'Points' },
  weight: { zh: '权重', en: 'Weight' },
  zero: { zh: '零分线', en: '0 points at' },
  full: { zh: '满分线', en: '100 points at' },
  moves: { zh: '新增资金怎样影响分数', en: 'What new money changes' },
  movesTable: { zh: '逐项影响', en: 'Effect of each' },
  movesDescription: {
    zh: '把同一笔新资金分别投入每一项，再重新评分；适合该客户类型的产品也一并列出。',
    en: 'The same new money put into each in turn, scored again; what suits the client’s type is listed beside what is held.',
  },
  step: { zh: '新增资金', en: 'New money' },
  yuan: { zh: '元', en: '¥' },
  level: { zh: '客户风险类型', en: 'Client risk type' },
  levelName: { zh: 'C{level}', en: 'C{level}' },
  into: { zh: '投入', en: 'Into' },
  held: { zh: '已持有', en: 'held' },
  rule: { zh: '权重与分数线', en: 'Weights and thresholds' },
  ruleDescription: {
    zh: '均为示例值，待银行核实；改动后立即重新评分，保存在本文件。',
    en: 'Sample values, to be confirmed by the bank; a change is scored at once and kept in this file.',
  },
  restore: { zh: '恢复示例值', en: 'Back to the sample values' },
  refused: {
    zh: '零分线与满分线不能相同，每个维度至少有一项权重大于 0；未保存。',
    en: 'The two thresholds must differ, and each score needs one weight above 0; not kept.',
  },
  source: {
    zh: '按本组合的收益模型与种子；{cases} 个情景',
    en: 'The combination’s own return model and seed; {cases} futures',
  },
  inputMoney: { zh: '资金', en: 'Money' },
});
export type WealthText = Text<keyof typeof messages.words>;
