import { defineNotices } from './define.ts';

/** Remarks on how a history was made fit for use, and on its replay. Months are `YYYY-MM`. */
export const historyNotices = defineNotices({
  'history.gapFilled': {
    zh: '序列“{series}”缺少 {from} 至 {to}（{months} 个月），该段涨跌按月平均分摊。',
    en: '“{series}” has no value from {from} to {to} (months missing: {months}); the growth over the gap is spread evenly.',
  },
  'history.gapCut': {
    zh: '序列“{series}”在 {from} 至 {to} 之间缺少 {months} 个月，过长而不予填补，此前的历史未使用。',
    en: '“{series}” has no value from {from} to {to} (months missing: {months}), too long to fill; the history before it is not used.',
  },
  'history.openMonth': {
    zh: '序列“{series}”最后一个月只到 {date}，尚不完整，未使用。',
    en: 'The last month of “{series}” ends on {date} and is not complete; it is not used.',
  },
  'history.steadyAssumption': {
    zh: '“{holding}”没有历史序列，回放中按其假设收益匀速增长，不含波动。',
    en: '“{holding}” has no series; in the replay it grows steadily at its assumed rate, without ups and downs.',
  },
  'history.ratesOfPlan': {
    zh: '存款部分按本方案的利率计算，而非当年的历史利率。',
    en: 'Deposits earn the rates of this plan, not those of the time.',
  },
  'history.tooShortForWindows': {
    zh: '共同历史为 {months} 个月，短于方案期限 {needed} 个月，无法计算滚动区间。',
    en: 'The shared history has {months} months, fewer than the plan’s {needed}; there are no rolling windows.',
  },
});
