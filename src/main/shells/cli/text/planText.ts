import type {
  BundleOutcome,
  Estimate,
  GoalOutcome,
  SimulationResult,
} from '../../../../shared/simulation.ts';
import type { OwnMeasure } from '../../../../shared/formula.ts';
import { heading, table } from '../table.ts';
import { noticeLines } from './noticeLines.ts';
import { estimate, money, percent } from './figures.ts';

/** A simulated plan for the terminal: the bad case first, then the rest, then the months. */
export function planText(result: SimulationResult, own: readonly OwnMeasure[] = []): string {
  const { terminal } = result;
  return [
    heading(`${result.name} — 情景测算（非业绩预测） scenario, not a forecast`),
    `${money(result.paths)} paths 路径${result.partial ? ' (partial 部分)' : ''} · seed 种子 ${result.seed} · ` +
      `${result.months} months 个月 from ${result.startDate} · model 模型 ${result.model} · engine ${result.engineVersion}`,
    '',
    table([
      ['Yuan 元', 'value 数值', 'standard error 标准误'],
      ['Paid in 投入', money(result.paidIn), ''],
      yuan('End, bad case (5%) 期末，较差 5%', terminal.p5),
      yuan('End, 25%', terminal.p25),
      yuan('End, median 中位数', terminal.p50),
      yuan('End, 75%', terminal.p75),
      yuan('End, good case (95%) 期末，较好 95%', terminal.p95),
      yuan('End, mean 均值', terminal.mean),
      yuan('Expected shortfall 95% 预期亏损', result.expectedShortfall95),
    ]),
    '',
    table([
      ['Share 比例', 'value 数值', 'standard error 标准误'],
      share('Ends below what was paid in 期末低于投入', result.lossProbability),
      share(`Beats 跑赢 “${result.deposit.label}”`, result.beatDepositProbability),
      share('Largest fall, median 最大回撤（中位数）', result.maxDrawdown.p50),
      share('Money-weighted return a year, median 资金加权年化', result.moneyWeightedReturn.p50),
      share('Volatility a year 年化波动率', result.volatility),
    ]),
    '',
    table([
      ['Where the end value comes from 期末价值构成（均值）', 'yuan 元'],
      ['Paid in 投入', money(result.split.paidIn)],
      ['Taken out 取出', money(-result.split.withdrawn.value)],
      ['Interest 利息', money(result.split.interest.value)],
      ['Market 市场损益', money(result.split.market.value)],
      ['Fees 费用', money(-result.split.fees.value)],
      ['Rewards 权益奖励', money(result.split.rewards.value)],
      ['Tax 税费', money(-result.split.tax.value)],
    ]),
    '',
    ...ownLines(own),
    ...goalLines(result.goals),
    ...bundleLines(result.bundles),
    table([
      ['Month 月', 'p5', 'p25', 'p50', 'p75', 'p95'],
      ...result.fan
        .filter(({ month }) => month % 12 === 0 || month === result.months)
        .map(({ month, p5, p25, p50, p75, p95 }) => [String(month), ...[p5, p25, p50, p75, p95].map(money)]),
    ]),
    ...noticeLines(result.notices),
  ].join('\n');
}

/** The bank's own measures; nothing where it has none. */
function ownLines(own: readonly OwnMeasure[]): string[] {
  if (own.length === 0) return [];
  const rows = own.map(({ name, text, unit, value, se, problem }) => [
    `${name.en} ${name.zh}`,
    text,
    value === null ? `– ${problem?.code ?? ''}` : ownFigures[unit](value),
    se === null ? '' : `± ${ownFigures[unit](se)}`,
  ]);
  const head = ['Own measure 自定义指标', 'formula 公式', 'value 数值', 'standard error 标准误'];
  return [table([head, ...rows]), ''];
}

const ownFigures: Readonly<Record<OwnMeasure['unit'], (value: number) => string>> = {
  number: (value) => String(Number(value.toPrecision(4))),
  percent,
  yuan: money,
};

/** How each goal fares; nothing where the plan has none. */
function goalLines(goals: readonly GoalOutcome[]): string[] {
  if (goals.length === 0) return [];
  const rows = goals.map(({ label, date, amount, probability, expectedShortfall }) => [
    label,
    date,
    money(amount),
    ...estimate(probability, percent),
    ...estimate(expectedShortfall, money),
  ]);
  const errorName = 'standard error 标准误';
  const head = [
    'Goal 目标',
    'day 日期',
    'yuan 元',
    'chance 达成概率',
    errorName,
    'mean lack 平均缺口',
    errorName,
  ];
  return [table([head, ...rows]), ''];
}

/** How each bundle fares; nothing where the plan has none. */
function bundleLines(bundles: readonly BundleOutcome[]): string[] {
  if (bundles.length === 0) return [];
  const rows = bundles.map(({ name, probability, medianMonth, cash, gifts, cost }) => [
    `${name.zh} ${name.en}`,
    ...estimate(probability, percent),
    medianMonth === undefined ? '—' : String(medianMonth),
    money(cash.value),
    money(gifts.value),
    money(cost.value),
  ]);
  const head = [
    'Bundle 礼包',
    'chance 达成概率',
    'standard error 标准误',
    'month 达成月',
    'cash 现金',
    'gifts 礼品',
    'bank cost 银行成本',
  ];
  return [table([head, ...rows]), ''];
}

function yuan(label: string, figure: Estimate): string[] {
  return [label, ...estimate(figure, money)];
}

function share(label: string, figure: Estimate): string[] {
  return [label, ...estimate(figure, percent)];
}
