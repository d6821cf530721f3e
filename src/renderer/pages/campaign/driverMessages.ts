/** Words of the tab of drivers, and of the tables by channel, segment and product. */
export const driverWords = {
  driversMeasure: { zh: '解释哪个结果', en: 'Outcome explained' },
  'driversMeasure.npv': { zh: '净现值', en: 'Net present value' },
  'driversMeasure.customers': { zh: '新客户数', en: 'New customers' },
  driversKnowledge: {
    zh: '如果所有假设都已知，{measure}的方差会减少约 {share}（± {error}）；其余来自运气和复盘对运气的反应。',
    en: '{measure}: if every assumption were known, about {share} (± {error}) of the variance would go; the rest is luck and the reviews’ reaction to it.',
  },
  tornadoTitle: { zh: '逐项变动', en: 'One at a time' },
  tornadoDescription: {
    zh: '每次只把一项假设放到 10 与 90 分位，其余取均值，不含运气和复盘规则；列出影响最大的 {count} 项。',
    en: 'One assumption alone at its 10th and 90th percentile, all others at their means, without luck and rules; the {count} that move it most.',
  },
  sharesTitle: { zh: '方差来自哪里', en: 'Shares of the variance' },
  sharesDescription: {
    zh: '每项假设单独解释的方差占比（相关系数的平方），横线为标准误；不含共同作用，因此不必加总为 100%。',
    en: 'What each assumption explains by itself (squared correlation), the line its standard error; joint effects belong to none, so they need not add up.',
  },
  sharesSpoken: {
    zh: '解释{measure}方差最多的是{first}，{share}。',
    en: 'What explains most of the variance of {measure} is {first}, {share}.',
  },
  assumption: { zh: '假设', en: 'Assumption' },
  varianceShare: { zh: '方差占比', en: 'Share of variance' },
  noDrivers: {
    zh: '所有假设都是固定值：没有不确定的输入，只有运气。',
    en: 'Every assumption is one value: nothing is uncertain but luck.',
  },
  'driver.click': { zh: '{where}：点击率', en: '{where}: click rate' },
  'driver.account': { zh: '{where}：开户率', en: '{where}: account rate' },
  'driver.product': { zh: '{where}：产品率', en: '{where}: product rate' },
  'driver.kept': { zh: '{where}：留存率', en: '{where}: kept rate' },
  'driver.balance': { zh: '{where}：户均余额', en: '{where}: balance' },
  'driver.churn': { zh: '{where}：流失率', en: '{where}: churn' },
  'driver.volume': { zh: '{where}：总量', en: '{where}: volume' },

  // Money and people by channel, segment and product
  sankeyTitle: { zh: '资金去向', en: 'Where the money goes' },
  sankeyDescription: {
    zh: '全部情景的平均：预算线 → 计划给各渠道 → 实际投入；暂停转出与应急预算汇到一处再分配。',
    en: 'Means over futures: lines → channels as planned → as spent; money of paused channels and contingency meet in one place and go on from there.',
  },
  marginalTitle: { zh: '平均与边际获客成本', en: 'Average and marginal cost per customer' },
  marginalDescription: {
    zh: '条为全部情景的平均成本，点为投入增加 1% 时再多一个客户的成本（按均值，不含规则）；点在条外，说明越投越贵。',
    en: 'Bars: cost over all futures; dots: cost of one more customer if the channel got 1% more, at the means without rules. A dot beyond its bar: more money buys dearer.',
  },
  averageCac: { zh: '平均获客成本', en: 'Average' },
  marginalCac: { zh: '边际获客成本', en: 'Marginal' },
  marginalSpoken: {
    zh: '平均获客成本最低的渠道是{first}，{low}；最高的是{last}，{high}。',
    en: 'The cheapest channel on average is {first}, {low}; the dearest {last}, {high}.',
  },
  matrixTitle: { zh: '渠道 × 客群 × 产品', en: 'Channel × segment × product' },
  matrixDescription: {
    zh: '全部情景的平均人数；产品按各渠道和客群的占比分配。斜线格平均不足 {thin} 人，比例不可靠。',
    en: 'Mean people over futures; products by the mix of each channel and segment. Hatched cells have fewer than {thin} on average: too few to judge by.',
  },
  thinCell: { zh: '平均不足 {thin} 人', en: 'fewer than {thin} on average' },
  matrixHeads: { zh: '人数口径', en: 'People' },
  'matrixHeads.customers': { zh: '新客户', en: 'New customers' },
  'matrixHeads.kept': { zh: '留存客户', en: 'Kept customers' },
  'matrixHeads.rate': { zh: '留存率', en: 'Kept rate' },
  matrixProduct: { zh: '产品', en: 'Product' },
  allProducts: { zh: '全部产品', en: 'All products' },
  segmentFunnelTitle: { zh: '各客群的转化率', en: 'Conversion by segment' },
  segmentFunnelDescription: {
    zh: '每一环节占上一环节的比例，全部情景合计；每列各用自己的深浅。',
    en: 'Each step out of the one before, all futures together; each column has its own shading.',
  },
  funnelStep: { zh: '环节', en: 'Step' },
  paybackDatesTitle: { zh: '回本日期的分布', en: 'When it pays back' },
  paybackDatesDescription: {
    zh: '每四周一条：在这四周里回本的情景占比。',
    en: 'A bar for every four weeks: the share of futures that pay back within them.',
  },
  byWeekTitle: { zh: '每周新客户', en: 'New customers by week' },
} as const;
