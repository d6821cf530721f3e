import { catalogue } from '../../app/language/catalogue.ts';

export const messages = catalogue('compare', {
  title: { zh: '组合对比', en: 'Compare' },
  emptyTitle: { zh: '至少要有两个组合才能对比', en: 'A comparison needs two combinations' },
  empty: {
    zh: '在产品实验室里新建或复制一个组合，再回到这里并排查看：同样的随机情景、同样的坐标轴、逐个情景比较。',
    en: 'Make or duplicate a combination in Product Lab, then see them side by side here: the same futures, the same axes, future by future.',
  },
  toLab: { zh: '前往产品实验室', en: 'Go to Product Lab' },

  // Choice
  choice: { zh: '参与对比的组合', en: 'Combinations compared' },
  slot: { zh: '第 {count} 个组合', en: 'Combination {count}' },
  baseline: { zh: '基准', en: 'Baseline' },
  pin: { zh: '设为基准', en: 'Make it the baseline' },
  add: { zh: '添加组合', en: 'Add a combination' },
  drop: { zh: '移出对比', en: 'Take out' },
  open: { zh: '打开', en: 'Open' },
  report: { zh: '报告', en: 'Report' },
  oneMarket: { zh: '同一市场、同一组随机情景', en: 'One market, the same futures for all' },
  ownMarkets: { zh: '各自的市场，同一种子', en: 'Own markets from one seed' },

  // Words
  verdict: { zh: '用几句话说', en: 'In plain words' },
  verdictBad: {
    zh: '先看较差的情形：每 100 个情景中约有 5 个，{name} 的{measure}比 {base} 至少少 {loss}。',
    en: 'The bad case first: in about 5 of 100 futures, the {measure} of {name} is at least {loss} below that of {base}.',
  },
  verdictNoBad: {
    zh: '先看较差的情形：每 100 个情景中约有 5 个，{name} 的{measure}比 {base} 多不到 {gain}。',
    en: 'The bad case first: in about 5 of 100 futures, the {measure} of {name} is less than {gain} above that of {base}.',
  },
  verdictOdds: {
    zh: '在 {paths} 个相同的情景中，{name} 的{measure}更高的占 {wins}，更低的占 {losses}，持平的占 {ties}。',
    en: 'Over the same {paths} futures, the {measure} of {name} is higher in {wins}, lower in {losses} and equal in {ties}.',
  },
  verdictPaidIn: {
    zh: '净投入或期限不同（{name}：{amount}、{term}；{base}：{baseAmount}、{baseTerm}），期末金额不能直接比较，以下比较净损益。',
    en: 'Money paid in or horizon differ ({name}: {amount}, {term}; {base}: {baseAmount}, {baseTerm}), so end values cannot be set against each other; what follows compares the gain.',
  },
  'word.end': { zh: '期末金额', en: 'end value' },
  'word.gain': { zh: '净损益', en: 'gain' },

  // Tables
  figures: { zh: '主要指标', en: 'Main figures' },
  figuresDescription: {
    zh: '每个数字下方是相对基准 {base} 的变化；点击数字可看由来。',
    en: 'Under each figure, its change from the baseline {base}. Click a figure to see where it comes from.',
  },
  measure: { zh: '指标', en: 'Measure' },
  ownMeasures: { zh: '自定义指标', en: 'Own measures' },
  ownDescription: {
    zh: '本行按公式计算的指标，由各组合的测算结果得出；数值下方为标准误。公式在“规则”页维护。',
    en: 'The bank’s own formulas over the figures of each combination; under each value its standard error. They are kept on the Rules page.',
  },
  same: { zh: '持平', en: 'equal' },
  odds: { zh: '在多少情景中更好', en: 'In how many futures it is better' },
  oddsDescription: {
    zh: '逐个情景与 {base} 比较：更好、持平、更差各占多少。',
    en: 'Future by future against {base}: better, equal, worse.',
  },
  'measure.end': { zh: '期末金额', en: 'End value' },
  'measure.gain': { zh: '净损益', en: 'Gain' },
  'measure.return': { zh: '资金加权年化', en: 'Money-weighted return' },
  'measure.fall': { zh: '最大回撤（越小越好）', en: 'Deepest fall (less is better)' },
  better: { zh: '更好 {share}', en: 'better {share}' },
  tie: { zh: '持平 {share}', en: 'equal {share}' },
  worse: { zh: '更差 {share}', en: 'worse {share}' },
  whyName: { zh: '“{name}”在{measure}上更好的概率', en: 'Chance that “{name}” is better by {measure}' },
  whyDefinition: {
    zh: '两个组合使用同一批随机情景，逐个情景比较；此处为“{name}”优于“{base}”的情景占比。',
    en: 'Both combinations see the same futures and are compared one by one: the share of futures in which “{name}” does better than “{base}”.',
  },
  whyFormula: {
    zh: 'count{ D(i) > 0 } / n，D 为两者之差',
    en: 'count{ D(i) > 0 } / n, D being the difference',
  },
  whyFormulaLess: {
    zh: 'count{ D(i) < 0 } / n，D 为两者之差',
    en: 'count{ D(i) < 0 } / n, D being the difference',
  },
  differenceMedian: { zh: '差额中位数', en: 'Median difference' },
  differenceRange: { zh: '差额 5–95 分位', en: 'Difference, 5th to 95th percentile' },
  source: {
    zh: '按各组合的设定在同一市场上模拟；市场部分取自货架产品关联的历史序列',
    en: 'Simulated in one market from the settings of each combination; market parts from the series of the shelf’s products',
  },
  sourceOwn: {
    zh: '按各组合的设定分别模拟，种子相同',
    en: 'Simulated from the settings of each combination, with one seed',
  },

  // Charts
  fanDescription: {
    zh: '{paths} 个情景；各图坐标轴相同。',
    en: '{paths} futures; the axes are the same in all charts.',
  },
  differenceTitle: { zh: '{name} 比 {base} 多多少', en: 'How far {name} is ahead of {base}' },
  differenceGainTitle: {
    zh: '{name} 的净损益比 {base} 多多少',
    en: 'How far the gain of {name} is ahead of {base}',
  },
  differenceDescription: {
    zh: '每个月末，在同一情景中两者金额之差的分布；零线以上为领先。',
    en: 'At each month’s end, the range of the difference in the same future; above zero it is ahead.',
  },
  endDifferenceTitle: { zh: '期末相差多少', en: 'Difference at the end' },
  differenceGainDescription: {
    zh: '净投入或期限不同，因此比较净损益：每个月末金额减去净投入，再在同一情景中相减。',
    en: 'Money paid in or horizon differ, so gains are compared: each month’s value less net paid in, one less the other in the same future.',
  },
  endGainTitle: { zh: '期末净损益相差多少', en: 'Difference of gains at the end' },
  plan: { zh: '组合', en: 'Combination' },
  differenceP5: { zh: '差额 5 分位', en: 'Difference, 5th percentile' },
  differenceP95: { zh: '差额 95 分位', en: 'Difference, 95th percentile' },
  betterShare: { zh: '更好的情景占比', en: 'Share of futures better' },
  tieShare: { zh: '持平的情景占比', en: 'Share of futures equal' },
  worseShare: { zh: '更差的情景占比', en: 'Share of futures worse' },
  lessBaseline: { zh: '{name} 减 {base}', en: '{name} less {base}' },
  errorOf: { zh: '{name} 标准误', en: '{name} standard error' },
  termMonths: { zh: '期限（月）', en: 'Horizon (months)' },
  paidIn: { zh: '净投入', en: 'Net paid in' },
  term: { zh: '期限', en: 'Horizon' },
  notComparable: {
    zh: '净投入或期限不同，期末金额不能直接比较',
    en: 'not comparable: money paid in or horizon differ',
  },
  endDifferenceDescription: { zh: '逐个情景相减后的分布。', en: 'Future by future, one less the other.' },
  against: { zh: '与基准比较的组合', en: 'Compared with the baseline' },

  // Inputs
  inputs: { zh: '设定有哪些不同', en: 'What differs' },
  inputsDescription: {
    zh: '每一行都可以单独改回基准的设定；改动会保存，可撤销。',
    en: 'Each line can be set to the baseline’s on its own. Changes are saved and can be undone.',
  },
  inputsSame: { zh: '与基准的设定完全相同。', en: 'Nothing differs from the baseline.' },
  resetStep: { zh: '“{name}”的{input}改回基准', en: '{input} of {name} to the baseline’s' },
  waiting: { zh: '正在测算……', en: 'Simulating…' },
  remarks: { zh: '测算说明', en: 'Remarks on this run' },
});
