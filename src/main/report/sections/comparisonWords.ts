import type { ComparedMeasure, ComparisonResult } from '../../../shared/campaignResult.ts';

const zh = {
  subtitle: ({ paths, seed }: ComparisonResult) =>
    `${paths.toLocaleString('en-US')} 条路径，两种分配使用同一组随机数 · 种子 ${seed}`,
  verdict: (a: string, b: string, first: number, second: number) =>
    `按净现值比较，每 100 种情景中约有 ${first} 种“${a}”较优，约有 ${second} 种“${b}”较优。`,
  range: (low: string, high: string) => `净现值之差（前者减后者）的 5%–95% 范围为 ${low} 至 ${high}。`,
  wins: (split: string) => `“${split}”净现值较高`,
  difference: '净现值之差（中位数）',
  duel: '谁更好，多常更好',
  duelText: (a: string, b: string) => `蓝色：“${a}”较优；灰色：持平；橙色：“${b}”较优。`,
  measure: '指标',
  firstBetter: '前者较优',
  tie: '持平',
  secondBetter: '后者较优',
  measures: {
    npv: '净现值',
    roi: '投入产出比',
    customers: '新客户',
    kept: '留存客户',
    cac: '获客成本',
    balance: '客户余额',
  } satisfies Record<ComparedMeasure, string>,
  differenceTitle: '净现值之差的分布',
  differenceText: '前者减后者；橙色部分表示后者较优。',
  from: '自',
  to: '至',
  futures: '情景数',
};

const en: typeof zh = {
  subtitle: ({ paths, seed }) =>
    `${paths.toLocaleString('en-US')} paths, both splits on the same random numbers · seed ${seed}`,
  verdict: (a, b, first, second) =>
    `By net present value, “${a}” is better in about ${first} of 100 futures and “${b}” in about ${second}.`,
  range: (low, high) =>
    `The difference (first less second) lies between ${low} and ${high} in 5–95% of futures.`,
  wins: (split) => `“${split}” is worth more`,
  difference: 'Difference of value (median)',
  duel: 'Which is better, and how often',
  duelText: (a, b) => `Blue: “${a}” is better. Grey: equal. Orange: “${b}” is better.`,
  measure: 'Measure',
  firstBetter: 'First better',
  tie: 'Equal',
  secondBetter: 'Second better',
  measures: {
    npv: 'Net present value',
    roi: 'Return on investment',
    customers: 'New customers',
    kept: 'Kept customers',
    cac: 'Cost per customer',
    balance: 'Balances',
  },
  differenceTitle: 'Difference of net present value',
  differenceText: 'First less second; in orange futures the second is better.',
  from: 'From',
  to: 'To',
  futures: 'Futures',
};

export const comparisonWords = { zh, en };
