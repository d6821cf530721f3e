import { catalogue } from '../app/language/catalogue.ts';
import type { Text } from '../app/language/useText.ts';

/** Words inside the charts of campaigns and budgets. */
export const campaignMessages = catalogue('campaignCharts', {
  week: { zh: '周', en: 'Week' },
  weekNumber: { zh: '第 {week} 周', en: 'Week {week}' },
  weekShort: { zh: '{week}周', en: 'w{week}' },
  date: { zh: '开始日期', en: 'First day' },
  'phase.preparation': { zh: '准备期', en: 'Preparation' },
  'phase.push': { zh: '推广期', en: 'Push' },
  'phase.consolidation': { zh: '巩固期', en: 'Consolidation' },
  phase: { zh: '阶段', en: 'Phase' },
  median: { zh: '中位数', en: 'Median' },
  value: { zh: '全部情景合计', en: 'All futures together' },
  band: { zh: '{low}–{high} 分位', en: '{low}th–{high}th percentile' },
  percentile: { zh: '{p} 分位', en: '{p}th percentile' },
  cap: { zh: '暂停上限', en: 'Pause cap' },
  pausedShare: { zh: '暂停的情景占比', en: 'Share of futures paused' },
  paused: { zh: '{name}：暂停占比', en: '{name}: share paused' },
  neverPaused: {
    zh: '各渠道每周暂停的情景占比',
    en: 'Share of futures in which a channel is paused, by week',
  },
  cacSpoken: {
    zh: '{name}逐周获客成本（近 {window} 周）：最后一周中位数 {last}，5 至 95 分位为 {low} 至 {high}；暂停最多的是“{channel}”，最高一周有 {paused} 的情景暂停。',
    en: 'Cost per new customer of {name} by week (trailing {window} weeks): in the last week the median is {last}, 5th to 95th percentile {low} to {high}. Most often paused is {channel}, in {paused} of futures in its worst week.',
  },
  cacSpokenCalm: {
    zh: '{name}逐周获客成本（近 {window} 周）：最后一周中位数 {last}，5 至 95 分位为 {low} 至 {high}；没有渠道被暂停。',
    en: 'Cost per new customer of {name} by week (trailing {window} weeks): in the last week the median is {last}, 5th to 95th percentile {low} to {high}. No channel is paused.',
  },
  none: { zh: '无', en: 'none' },
  spent: { zh: '投入', en: 'Spend' },
  reach: { zh: '触达', en: 'Reach' },
  clicks: { zh: '点击', en: 'Clicks' },
  accounts: { zh: '开户', en: 'Accounts' },
  customers: { zh: '新客户', en: 'New customers' },
  kept: { zh: '留存客户', en: 'Kept customers' },
  weeklySpoken: {
    zh: '逐周平均：投入最多的是第 {spendWeek} 周，{spend}；新客户最多的是第 {week} 周，{customers} 人。',
    en: 'Means by week: most is spent in week {spendWeek}, {spend}; most new customers come in week {week}, {customers}.',
  },
  step: { zh: '环节', en: 'Step' },
  people: { zh: '人次', en: 'People' },
  bad: { zh: '5 分位', en: '5th percentile' },
  good: { zh: '95 分位', en: '95th percentile' },
  conversion: { zh: '转化率', en: 'Conversion' },
  passed: { zh: '进入下一环节', en: 'Passed on' },
  dropped: { zh: '流失', en: 'Dropped out' },
  funnelSpoken: {
    zh: '漏斗：触达 {reach}，点击 {clicks}（{click}），开户 {accounts}（{account}），新客户 {customers}（{product}），留存 {kept}（{keptRate}）。',
    en: 'Funnel: reach {reach}; clicks {clicks} ({click}); accounts {accounts} ({account}); new customers {customers} ({product}); kept {kept} ({keptRate}).',
  },
  from: { zh: '从', en: 'From' },
  to: { zh: '到', en: 'To' },
  futures: { zh: '情景数', en: 'Futures' },
  share: { zh: '占比', en: 'Share' },
  gain: { zh: '盈利', en: 'Gain' },
  loss: { zh: '亏损', en: 'Loss' },
  npvSpoken: {
    zh: '净现值的分布：5 分位 {p5}，中位数 {p50}，95 分位 {p95}；{loss} 的情景为负。',
    en: 'Distribution of net present value: 5th percentile {p5}, median {p50}, 95th percentile {p95}; {loss} of futures are negative.',
  },
  firstBetter: { zh: '{a}优于{b}', en: '{a} beats {b}' },
  secondBetter: { zh: '{b}优于{a}', en: '{b} beats {a}' },
  differenceSpoken: {
    zh: '{a}减{b}的差异分布：5 分位 {p5}，中位数 {p50}，95 分位 {p95}。',
    en: 'Distribution of {a} less {b}: 5th percentile {p5}, median {p50}, 95th percentile {p95}.',
  },
  paidBack: { zh: '已回本的情景占比', en: 'Futures that have paid back' },
  campaignEnds: { zh: '推广结束', en: 'Campaign ends' },
  paybackSpoken: {
    zh: '到第 {week} 周共有 {share} 的情景回本；推广结束时为 {atEnd}。',
    en: 'By week {week}, {share} of futures have paid back; at the end of the campaign {atEnd}.',
  },
  cumulativeSpoken: {
    zh: '累计新客户：到最后一周中位数 {p50}，5 分位 {p5}，95 分位 {p95}。',
    en: 'New customers so far: by the last week the median is {p50}, 5th percentile {p5}, 95th percentile {p95}.',
  },
  weeklySpend: { zh: '每周投入', en: 'Spend a week' },
  weeklyAccounts: { zh: '每周开户', en: 'Accounts a week' },
  history: { zh: '历史各周', en: 'Weeks of history' },
  fitted: { zh: '由历史拟合', en: 'Fitted to history' },
  typed: { zh: '方案中填写', en: 'Typed in the campaign' },
  planned: { zh: '本预算平均每周投入', en: 'This budget’s mean week' },
  fitSpoken: {
    zh: '每周投入 {spend} 时：拟合曲线 {fitted} 户，方案曲线 {typed} 户；历史共 {weeks} 周。',
    en: 'At {spend} a week: {fitted} accounts by the fitted curve, {typed} by the typed one; {weeks} weeks of history.',
  },
  fitSpokenTyped: {
    zh: '每周投入 {spend} 时，方案曲线为 {typed} 户；历史共 {weeks} 周，未能拟合。',
    en: 'At {spend} a week, {typed} accounts by the typed curve; {weeks} weeks of history could not be fitted.',
  },
  source: { zh: '来源', en: 'Source' },
  heatSpoken: {
    zh: '{outcome}，按{rows}与{columns}：从 {low} 到 {high}。',
    en: '{outcome} by {rows} and {columns}: from {low} to {high}.',
  },
});

export type CampaignChartText = Text<keyof typeof campaignMessages.words>;
