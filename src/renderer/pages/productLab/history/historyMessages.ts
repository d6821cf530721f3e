import { catalogue } from '../../../app/language/catalogue.ts';
import type { Text } from '../../../app/language/useText.ts';

/** Words of the History tab beyond the replay itself. */
export const historyMessages = catalogue('productLabHistory', {
  figures: { zh: '回放的主要结果', en: 'The replay in figures' },
  end: { zh: '期末金额', en: 'End value' },
  endDefinition: {
    zh: '按本组合的投入、取出、费用和再平衡，从历史第一个月做到最后一个月，账户里的金额。',
    en: 'What is in the account after the last month of history, with this combination’s payments, fees and rebalancing from the first month on.',
  },
  endFormula: {
    zh: '投入 − 取出 + 利息 + 市场损益 − 费用',
    en: 'paid in − taken out + interest + market gain − fees',
  },
  endNote: { zh: '损益 {gain}；同样的钱作存款 {deposit}', en: 'gain {gain}; on deposit {deposit}' },
  rate: { zh: '年化收益率', en: 'Yearly return' },
  rateDefinition: {
    zh: '资金加权收益率：使各笔投入、取出与期末金额现值相抵的年利率。',
    en: 'Money-weighted: the yearly rate at which all payments and the end value balance.',
  },
  rateFormula: { zh: 'Σ 现金流 ÷ (1 + r)^年 = 0', en: 'Σ cash flow ÷ (1 + r)^years = 0' },
  rateNote: { zh: '时间加权 {rate}', en: 'time-weighted {rate}' },
  fall: { zh: '最大回撤', en: 'Deepest fall' },
  fallDefinition: {
    zh: '时间加权净值从前期高点到其后低点的最大跌幅，不受投入和取出影响。',
    en: 'The largest fall of the time-weighted value from a peak to a later low; payments do not count.',
  },
  fallFormula: { zh: '1 − 低点 ÷ 此前高点', en: '1 − low ÷ the peak before it' },
  recovery: { zh: '回到前高', en: 'Back at the peak' },
  recoveryDefinition: {
    zh: '从最大回撤的低点到重新达到此前高点的时间，按月末计。',
    en: 'From the low of the deepest fall until the peak was reached again, by month ends.',
  },
  peakDate: { zh: '高点', en: 'Peak' },
  troughDate: { zh: '低点', en: 'Low' },
  recoveryDate: { zh: '收复日期', en: 'Back at the peak on' },
  monthsCovered: { zh: '历史覆盖月数', en: 'Months in history' },
  recoveryMonths: { zh: '恢复所需月数', en: 'Months to recover' },
  recoveryNever: { zh: '尚未收复', en: 'Not yet' },
  recoveryOn: { zh: '{date}收复', en: 'in {date}' },
  recoveryOpen: { zh: '历史结束时仍低于前高', en: 'still below it when history ends' },
  noFall: { zh: '没有下跌', en: 'No fall' },
  dates: { zh: '{from}至{to}', en: '{from} to {to}' },
  inputPeriod: { zh: '历史区间', en: 'History' },
  inputMonths: { zh: '月数', en: 'Months' },
  inputPaidIn: { zh: '投入', en: 'Paid in' },
  inputWithdrawn: { zh: '取出', en: 'Taken out' },
  inputInterest: { zh: '利息', en: 'Interest' },
  inputMarket: { zh: '市场损益', en: 'Market gain' },
  inputFees: { zh: '费用', en: 'Fees' },
  inputWindows: { zh: '区间个数', en: 'Windows' },
  source: {
    zh: '文件中的历史序列，逐月回放；存款按方案利率',
    en: 'The file’s series, month by month; deposits at the plan’s rates',
  },

  lossShare: { zh: '亏损的区间', en: 'Windows with a loss' },
  lossShareDefinition: {
    zh: '在所有与方案同样长度的历史区间中，期末少于净投入的占比。区间相互重叠，不能当作概率。',
    en: 'Share of all windows of the plan’s length that ended below what was paid in. They overlap: this is no probability.',
  },
  lossShareFormula: { zh: '亏损区间数 ÷ 区间总数', en: 'windows with a loss ÷ all windows' },
  beatShare: { zh: '好于存款的区间', en: 'Windows that beat the deposit' },
  beatShareDefinition: {
    zh: '在所有与方案同样长度的历史区间中，损益高于同样的钱作存款的占比。',
    en: 'Share of all windows of the plan’s length that gained more than the same money on deposit.',
  },
  beatShareFormula: { zh: '好于存款的区间数 ÷ 区间总数', en: 'windows that beat it ÷ all windows' },
  windowDefinition: {
    zh: '从区间第一个月起按本组合的投入和再平衡做到区间结束；存款按方案利率。',
    en: 'Played with this combination’s payments and rebalancing over the window; deposits at the plan’s rates.',
  },
  why: { zh: '由来', en: 'Why' },

  cloudWords: { zh: '模拟与历史相差多少', en: 'How far simulation and history differ' },
  cloudTitle: { zh: '模拟与历史对照', en: 'Simulation beside history' },
  cloudDescription: {
    zh: '同一坐标上：模拟的 5–95 分位区间，以及历史上每一个 {term} 的区间。用来检验假设是否站得住。',
    en: 'On one scale: the simulated 5th–95th percentile band, and every {term} of history. To challenge the assumptions with.',
  },
  cloudShares: {
    zh: '{count} 个历史区间中，期末有 {inside} 落在模拟区间内，{below} 比模拟的较差情形更差，{above} 比较好情形更好；模型若与历史一致，约 90% 在区间内。',
    en: 'Of {count} windows of history, {inside} end inside the simulated band, {below} below its bad case and {above} above its good case; where model and history agree, about 90% lie inside.',
  },
  cloudWithin: {
    zh: '互不重叠的区间只有约 {independent} 个，这样的差别可能只是偶然（±{margin}）。',
    en: 'Only about {independent} windows fit side by side, so such a difference may be chance (±{margin}).',
  },
  cloudTooNarrow: {
    zh: '即便只按约 {independent} 个互不重叠的区间计（±{margin}），也明显不足 90%：模拟的区间比历史窄，风险可能被低估。',
    en: 'Even with about {independent} windows side by side (±{margin}) this is well short of 90%: the simulated band is narrower than history, and risk may be understated.',
  },
  cloudTooWide: {
    zh: '即便只按约 {independent} 个互不重叠的区间计（±{margin}），也明显超过 90%：模拟的区间比历史宽，假设偏谨慎。',
    en: 'Even with about {independent} windows side by side (±{margin}) this is well above 90%: the simulated band is wider than history, and the assumptions are cautious.',
  },
  cloudWorstMonth: {
    zh: '途中偏离最大的是第 {month} 个月：{inside} 在区间内。',
    en: 'Along the way they agree least in month {month}: {inside} inside.',
  },
  insideShare: { zh: '期末在区间内', en: 'Inside at the end' },
  insideShareDefinition: {
    zh: '期末金额落在模拟 5 分位与 95 分位之间的历史区间占比。',
    en: 'Share of history’s windows that end between the simulated 5th and 95th percentile.',
  },
  belowShare: { zh: '比较差情形更差', en: 'Below the bad case' },
  belowShareDefinition: {
    zh: '期末金额低于模拟 5 分位的历史区间占比；与历史一致时约为 5%。',
    en: 'Share of history’s windows that end below the simulated 5th percentile; about 5% where they agree.',
  },
  shareFormula: { zh: '符合的区间数 ÷ 区间总数', en: 'such windows ÷ all windows' },
  inputBand: { zh: '模拟 5–95 分位', en: 'Simulated 5th–95th' },

  stressTitle: { zh: '压力区间', en: 'Stress windows' },
  stressDescription: {
    zh: '假设在区间开始时买入本组合。在上方图中拖动即可框选一段历史，也可以在此输入日期。',
    en: 'The combination bought when the window begins. Drag across the chart above to pick a stretch, or type its dates here.',
  },
  stressSynthetic: {
    zh: '合成序列不会重演这些真实事件；导入真实序列后才有意义。',
    en: 'Made-up series do not repeat these real events; import true series for them to mean something.',
  },
  stressEmpty: { zh: '还没有压力区间。', en: 'There is no window yet.' },
  number: { zh: '编号', en: 'No.' },
  window: { zh: '区间', en: 'Window' },
  windowReturn: { zh: '区间收益', en: 'Return' },
  gain: { zh: '损益', en: 'Gain' },
  deposit: { zh: '存款损益', en: 'Deposit’s gain' },
  seriesMoves: { zh: '各序列', en: 'Series' },
  actions: { zh: '操作', en: 'Actions' },
  partly: { zh: '历史只覆盖其中 {months}', en: 'history covers {months} of it' },
  outside: { zh: '历史中没有这一段', en: 'Not in this history' },
  edit: { zh: '修改“{name}”', en: 'Change {name}' },
  remove: { zh: '删除“{name}”', en: 'Delete {name}' },
  restore: { zh: '恢复示例区间', en: 'Restore the sample windows' },
  add: { zh: '添加区间', en: 'Add a window' },
  save: { zh: '保存', en: 'Save' },
  cancel: { zh: '取消', en: 'Cancel' },
  name: { zh: '名称', en: 'Name' },
  from: { zh: '从', en: 'From' },
  to: { zh: '到', en: 'To' },
  sourceLabel: { zh: '日期来源', en: 'Source of the dates' },
  ownName: { zh: '自选区间 {from}–{to}', en: 'Own window {from}–{to}' },
  ownSource: { zh: '自行选定', en: 'Chosen by the user' },
  tooShort: { zh: '至少要包含一个完整的月份。', en: 'It needs at least one whole month.' },
  stressReturnDefinition: {
    zh: '区间内时间加权收益（不年化）：期初买入后，按月末净值计算。',
    en: 'Time-weighted over the window, not a year: from after the purchase at its beginning, by month ends.',
  },
  stressReturnFormula: { zh: '∏ (1 + 月收益) − 1', en: '∏ (1 + month’s return) − 1' },

  calibrationWhy: {
    zh: '按共同历史的月度对数收益计算；峰度以正态为 3，自相关为相邻两个月，区块长度按 Politis–White 方法估计。',
    en: 'From the monthly log returns of the shared history; kurtosis is 3 for a normal law, autocorrelation is of neighbouring months, the block length is by Politis and White.',
  },
  blockMonths: { zh: '区块长度', en: 'Block length' },
  worstMonth: { zh: '最差单月', en: 'Worst month' },
  worstMonthDate: { zh: '最差单月的月份', en: 'Date of the worst month' },
  worstMonthValue: { zh: '{value}（{date}）', en: '{value} ({date})' },
  drift: { zh: '漂移率', en: 'Drift' },
  toModel: {
    zh: '所选收益模型再现了其中哪些、没有再现哪些，见“模型检验”页签。',
    en: 'What the chosen return model reproduces of this, and what not, is on the tab “Model check”.',
  },
});
export type HistoryText = Text<keyof typeof historyMessages.words>;
