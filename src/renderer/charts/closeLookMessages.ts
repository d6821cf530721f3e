import { catalogue } from '../app/language/catalogue.ts';
import type { Text } from '../app/language/useText.ts';

/** Words inside the charts of liquidity, sensitivity and the bank's view. */
export const closeLookMessages = catalogue('closeLookCharts', {
  day: { zh: '日期', en: 'Day' },
  after: { zh: '距起始', en: 'After' },
  value: { zh: '持有价值', en: 'Worth when held' },
  free: { zh: '免费取出', en: 'At no cost' },
  costly: { zh: '付费取出（到手）', en: 'At a cost, net' },
  cost: { zh: '取出成本', en: 'Cost' },
  locked: { zh: '不可取出', en: 'Locked' },
  total: { zh: '合计', en: 'Total' },
  ladderSpoken: {
    zh: '各时点全部取出的平均金额：{first}后免费 {firstFree}、付费到手 {firstCostly}、成本 {firstCost}、不可取 {firstLocked}；期末免费 {lastFree}、付费到手 {lastCostly}、成本 {lastCost}、不可取 {lastLocked}。',
    en: 'Mean amounts if all were taken out: after {first}, {firstFree} at no cost, {firstCostly} net at a cost of {firstCost}, {firstLocked} locked; at the end, {lastFree} at no cost, {lastCostly} net at a cost of {lastCost}, {lastLocked} locked.',
  },
  assumption: { zh: '假设', en: 'Assumption' },
  lowInput: { zh: '下调后', en: 'Low input' },
  highInput: { zh: '上调后', en: 'High input' },
  lowOutcome: { zh: '下调时的结果', en: 'Outcome when low' },
  highOutcome: { zh: '上调时的结果', en: 'Outcome when high' },
  lowChange: { zh: '下调的变化', en: 'Change when low' },
  lowError: { zh: '其标准误', en: 'Its standard error' },
  highChange: { zh: '上调的变化', en: 'Change when high' },
  highError: { zh: '变化的标准误', en: 'Standard error' },
  lower: { zh: '假设下调', en: 'Assumption lowered' },
  higher: { zh: '假设上调', en: 'Assumption raised' },
  baseCase: { zh: '基准 {value}', en: 'Base {value}' },
  tornadoSpoken: {
    zh: '对“{outcome}”影响最大的假设是{first}：由 {low} 到 {high}；基准为 {base}。',
    en: 'What moves {outcome} most is {first}: from {low} to {high}; the base case is {base}.',
  },
  gridSpoken: {
    zh: '同时改变{rows}与{columns}时的“{outcome}”：最低 {low}，最高 {high}，基准 {base}。',
    en: '{outcome} when {rows} and {columns} change together: {low} at the lowest, {high} at the highest, {base} in the base case.',
  },
  year: { zh: '第 {count} 年', en: 'Year {count}' },
  years: { zh: '年度', en: 'Year' },
  margin: { zh: '存款利差', en: 'Deposit margin' },
  feeIncome: { zh: '中间业务收入', en: 'Fee income' },
  loanNet: { zh: '贷款净收益', en: 'Loans, after losses' },
  loanSpoken: {
    zh: '贷款净收益首年 {first}、末年 {last}。',
    en: 'Loans bring {first} in the first year and {last} in the last.',
  },
  bankSpoken: {
    zh: '银行各年的平均收入：首年利差 {firstMargin}、中间业务 {firstFees}；末年利差 {lastMargin}、中间业务 {lastFees}。',
    en: 'Mean income of the bank by year: {firstMargin} margin and {firstFees} fees in the first, {lastMargin} and {lastFees} in the last.',
  },
});

export type CloseLookText = Text<keyof typeof closeLookMessages.words>;
