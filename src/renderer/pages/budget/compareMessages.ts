/** Words of the comparison of splits. */
export const compareWords = {
  verdictBelow: {
    zh: '较差情形（差异的 5 分位）：{a}的净现值比{b}低 {difference}。',
    en: 'In the bad case (5th percentile of the difference) the net present value of {a} is {difference} below that of {b}.',
  },
  verdictAbove: {
    zh: '即使在较差情形（差异的 5 分位），{a}的净现值也比{b}高 {difference}。',
    en: 'Even in the bad case (5th percentile of the difference) the net present value of {a} is {difference} above that of {b}.',
  },
  verdictNpv: {
    zh: '用同一批随机数，100 个情景中{a}的净现值更高的{wins}，{b}更高的{losses}，没有打平的。',
    en: 'On the same random numbers {a} has the higher net present value in {wins}, {b} in {losses}; they never tie.',
  },
  verdictNpvTies: {
    zh: '用同一批随机数，100 个情景中{a}的净现值更高的{wins}，{b}更高的{losses}，打平的{ties}。',
    en: 'On the same random numbers {a} has the higher net present value in {wins}, {b} in {losses}, and they tie in {ties}.',
  },
  verdictAllTies: {
    zh: '同一批随机数下，{paths} 个情景全部打平：两份预算没有差别。',
    en: 'On the same random numbers all {paths} futures tie: the two budgets do not differ.',
  },
  verdictCustomers: {
    zh: '{a}带来更多新客户的{wins}。',
    en: '{a} brings more new customers in {wins}.',
  },
  compareTitle: { zh: '各份预算并排', en: 'Side by side' },
  compareDescription: {
    zh: '{count} 个情景，各份预算用同一批随机数，差异只来自预算本身。',
    en: '{count} futures on the same random numbers, so that differences come from the budgets alone.',
  },
  measure: { zh: '指标', en: 'Measure' },
  difference: { zh: '差异', en: 'Difference' },
  worseIn: { zh: '更差的情景占比', en: 'Worse in' },
  meanColumn: { zh: '平均', en: 'Mean' },
  betterIn: { zh: '更好的情景占比', en: 'Better in' },
  ties: { zh: '打平', en: 'tie' },
  wins: { zh: '“{name}”更好', en: '{name} is better' },
  whyBetter: { zh: '{a}更好的概率：{measure}', en: 'Chance that {a} is better: {measure}' },
  whyBetterDefinition: {
    zh: '同一情景、同一批随机数下，“{first}”优于“{second}”的情景占比；相等计为打平。',
    en: 'Share of futures in which {first} is better than {second} on the same random numbers; equal is a tie.',
  },
  whyBetterFormula: { zh: 'count{ 本方案 > 对照 } / n', en: 'count{ this > other } / n' },
  whyBetterFormulaLower: {
    zh: 'count{ 本方案 < 对照 } / n（成本越低越好）',
    en: 'count{ this < other } / n (lower cost is better)',
  },
  sourceComparison: {
    zh: '两份预算在同一方案上的成对模拟',
    en: 'Paired simulation of both budgets on one campaign',
  },
  differenceTitle: { zh: '差异的分布（{a} − {b}）', en: 'Distribution of {a} − {b}' },
  differenceDescription: { zh: '{count} 个情景逐一相减。', en: '{count} futures, one by one.' },
  differenceMeasure: { zh: '显示哪个指标的差异', en: 'Measure shown' },
  noDifference: {
    zh: '有的情景没有客户，无法逐一相减。',
    en: 'Some futures bring nobody, so there is no difference to show.',
  },
  inputsTitle: { zh: '各份预算的不同之处', en: 'What is different' },
  inputsDescription: { zh: '渠道按占预算总额的比例列出。', en: 'Channels as shares of the whole budget.' },
  inputsSame: { zh: '各份预算完全相同。', en: 'The budgets are the same.' },
  inputName: { zh: '项目', en: 'Input' },
  moneyOfSplit: { zh: '{name} · 金额', en: '{name} · money' },
  shareOfSplit: { zh: '{name} · 占比', en: '{name} · share' },
  needsTwo: {
    zh: '对比需要两份预算：请在“预算台”上再放一份。',
    en: 'A comparison needs two splits: lay another one on the board.',
  },
  pair: { zh: '逐一对比哪两份', en: 'Which two' },
  pairFirst: { zh: '对比的预算', en: 'The split in question' },
  pairSecond: { zh: '对照的预算', en: 'The split it is compared with' },
  against: { zh: '对比', en: 'against' },
  allSplits: { zh: '区间（同一刻度）', en: 'Ranges, same scale' },
  matrix: { zh: '两两胜率', en: 'Which beats which' },
  matrixDescription: {
    zh: '同一批随机数下，行优于列的情景占比（± 标准误），共 {count} 个情景。',
    en: 'Share of futures in which the row beats the column (± standard error), on the same random numbers, {count} futures.',
  },
  rowBeatsColumn: { zh: '行优于列', en: 'Row beats column' },
  allTies: { zh: '0%（与自身打平）', en: '0% (ties with itself)' },
  tieShare: { zh: '打平 {share}', en: 'tie {share}' },
} as const;
