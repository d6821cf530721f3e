import { catalogue } from '../app/language/catalogue.ts';

/** Words of the charts of differences between combinations. */
export const comparisonMessages = catalogue('comparisonCharts', {
  zero: { zh: '持平', en: 'equal' },
  ahead: { zh: '领先', en: 'ahead' },
  behind: { zh: '落后', en: 'behind' },
  difference: { zh: '差额', en: 'Difference' },
  monthlySpoken: {
    zh: '逐月差额：到第 {months} 个月末，中位数 {p50}，5 分位 {p5}，95 分位 {p95}。',
    en: 'Difference by month: at the end of month {months} the median is {p50}, the 5th percentile {p5}, the 95th {p95}.',
  },
  endSpoken: {
    zh: '期末差额的分布：5 分位 {p5}，中位数 {p50}，95 分位 {p95}。',
    en: 'Distribution of the difference at the end: 5th percentile {p5}, median {p50}, 95th percentile {p95}.',
  },
});
