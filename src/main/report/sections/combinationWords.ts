import type { HistoryResult } from '../../../shared/history.ts';
import type { SimulationResult } from '../../../shared/simulation.ts';
import { percent } from '../format.ts';
import { modelName } from '../modelNames.ts';

const zh = {
  subtitle: ({ paths, months, model, seed }: SimulationResult) =>
    `情景测算（非业绩预测）· ${paths.toLocaleString('en-US')} 条路径 · ${months} 个月 · ${modelName(model, 'zh')} · 种子 ${seed}`,
  bad: (p5: string, losses: number) =>
    `先看不利情形：最差的 5% 情景中，期末金额低于 ${p5}；每 100 种情景中约有 ${losses} 种期末低于投入。`,
  middle: (p50: string, paidIn: string, years: number) =>
    `${years} 年累计投入 ${paidIn}，期末金额的中位数为 ${p50}。`,
  deposit: (futures: number, deposit: string) =>
    `与把同样的钱存入“${deposit}”相比，每 100 种情景中约有 ${futures} 种更高。`,
  p5: '期末金额，较差情形（5%）',
  p50: '期末金额，中位数',
  p95: '期末金额，较好情形（95%）',
  loss: '期末低于投入的概率',
  drawdown: '最大回撤（中位数）',
  perYear: '年化收益（资金加权）',
  fan: '未来的范围',
  fanText: '由深到浅依次为 25%–75%、10%–90%、5%–95% 的情景；实线为中位数，虚线为同额存款。',
  month: '月末',
  depositName: '同额存款',
  distribution: '期末金额分布',
  distributionText: '橙色部分低于累计投入；竖线为 5%、50%、95% 分位。',
  from: '自',
  to: '至',
  futures: '情景数',
  split: '期末金额从哪里来',
  splitText: '各路径的平均值：投入、利息、市场损益、费用、奖励与税费相加等于期末金额。',
  part: '组成',
  amount: '金额',
  paidIn: '投入',
  withdrawn: '取出',
  interest: '利息',
  market: '市场损益',
  fees: '费用',
  rewards: '权益奖励',
  tax: '税费',
  end: '期末',
  history: '历史回放',
  historyText: ({ startDate, endDate, windows }: HistoryResult) =>
    `按同样的投入方式在 ${startDate} 至 ${endDate} 的序列上回放${
      windows
        ? `；${windows.count} 个 ${windows.months} 个月的滚动区间中，${percent(windows.lossShare, 0)} 出现亏损`
        : ''
    }。过往业绩不代表未来表现。`,
  window: '区间',
  whole: '全部历史',
  worst: '最差区间',
  medianWindow: '中位区间',
  best: '最好区间',
  gain: '收益',
  own: '本行自定义指标',
  ownText: '由本次测算的各项指标按公式计算；标准误由各项误差的协方差推得（delta 法）。',
  measure: '指标',
  value: '结果',
  error: '标准误',
  formula: '公式',
  noValue: '无结果',
};

const en: typeof zh = {
  subtitle: ({ paths, months, model, seed }) =>
    `Scenario, not a forecast · ${paths.toLocaleString('en-US')} paths · ${months} months · ${modelName(model, 'en')} · seed ${seed}`,
  bad: (p5, losses) =>
    `The bad case first: in the worst 5% of futures the end value is below ${p5}; about ${losses} of 100 futures end below what was paid in.`,
  middle: (p50, paidIn, years) => `Over ${years} years ${paidIn} is paid in; the median end value is ${p50}.`,
  deposit: (futures, deposit) => `About ${futures} of 100 futures end above the same money in “${deposit}”.`,
  p5: 'End value, bad case (5%)',
  p50: 'End value, median',
  p95: 'End value, good case (95%)',
  loss: 'Probability of a loss',
  drawdown: 'Largest fall (median)',
  perYear: 'Return a year (money-weighted)',
  fan: 'The range of futures',
  fanText:
    'From dark to light: the middle 25–75%, 10–90% and 5–95% of futures. Solid line: median. Dashed: the same money in the deposit.',
  month: 'Month end',
  depositName: 'Deposit',
  distribution: 'End values',
  distributionText: 'Orange lies below what was paid in. The marks are the 5th, 50th and 95th percentile.',
  from: 'From',
  to: 'To',
  futures: 'Futures',
  split: 'Where the end value comes from',
  splitText:
    'Means over all paths: paid in, interest, market, fees, rewards and tax add up to the end value.',
  part: 'Part',
  amount: 'Amount',
  paidIn: 'Paid in',
  withdrawn: 'Taken out',
  interest: 'Interest',
  market: 'Market',
  fees: 'Fees',
  rewards: 'Rewards',
  tax: 'Tax',
  end: 'End',
  history: 'Replay on history',
  historyText: ({ startDate, endDate, windows }) =>
    `The same flows on the series from ${startDate} to ${endDate}${
      windows
        ? `; ${percent(windows.lossShare, 0)} of the ${windows.count} rolling windows of ${windows.months} months lost money`
        : ''
    }. The past does not tell the future.`,
  window: 'Stretch',
  whole: 'Whole history',
  worst: 'Worst window',
  medianWindow: 'Median window',
  best: 'Best window',
  gain: 'Gain',
  own: 'The bank’s own measures',
  ownText:
    'Worked out by their formulas from the figures of this run; the standard error follows from the covariance of their errors (delta method).',
  measure: 'Measure',
  value: 'Value',
  error: 'Standard error',
  formula: 'Formula',
  noValue: 'no value',
};

export const combinationWords = { zh, en };
