import type { MeasureName } from '../../../../shared/formula.ts';
import type { JointErrors } from '../../../../shared/simulation.ts';
import { mean } from '../../stats/mean.ts';
import type { Summaries } from './index.ts';

type Figure = { [G in keyof Summaries]: `${G}.${Extract<keyof Summaries[G], string>}` }[keyof Summaries];
/** What formulas may name and every future has in common. */
type Certain = 'paidIn' | 'months' | 'deposit.end';

/** The estimates that formulas may name, as the summaries name them. */
const figures: Readonly<Record<Exclude<MeasureName, Certain>, Figure>> = {
  withdrawn: 'money.withdrawn',
  'end.mean': 'terminal.mean',
  'end.sd': 'terminal.sd',
  'end.p5': 'terminal.p5',
  'end.p10': 'terminal.p10',
  'end.p25': 'terminal.p25',
  'end.p50': 'terminal.p50',
  'end.p75': 'terminal.p75',
  'end.p90': 'terminal.p90',
  'end.p95': 'terminal.p95',
  'loss.probability': 'gain.lossProbability',
  'beatDeposit.probability': 'gain.beatDepositProbability',
  'drawdown.mean': 'falls.maxDrawdownMean',
  'drawdown.p95': 'falls.maxDrawdownP95',
  'underWater.mean': 'falls.timeUnderWaterMean',
  'moneyWeighted.p5': 'moneyWeighted.p5',
  'moneyWeighted.p50': 'moneyWeighted.p50',
  'moneyWeighted.p95': 'moneyWeighted.p95',
  'timeWeighted.p50': 'timeWeighted.p50',
  volatility: 'risk.volatility',
  sharpe: 'risk.sharpe',
  var95: 'gain.valueAtRisk95',
  shortfall95: 'gain.expectedShortfall95',
  shortfall99: 'gain.expectedShortfall99',
  interest: 'money.interest',
  market: 'money.market',
  fees: 'money.fees',
  rewards: 'money.rewards',
  tax: 'money.tax',
};

/**
 * Covariance of the errors of all figures that formulas may name, from their linear forms over groups of paths that do
 * not depend on each other: single paths, or whole scramblings.
 * @param formOf the form of a figure, its mean over each group
 * @param share of all paths that one group holds
 */
export function jointErrors(formOf: (figure: string) => Float64Array, share: number): JointErrors {
  const rows = Object.values(figures).map((figure) => deviations(formOf(figure)));
  const covariance = rows.flatMap((a, i) =>
    productSums(a, rows.slice(0, i + 1)).map((sum) => (sum / (a.length - 1)) * share),
  );
  return { names: Object.keys(figures), covariance };
}

/** From their mean. In memory that is not shared, which is read several times faster. */
function deviations(form: Float64Array): Float64Array {
  const values = new Float64Array(form);
  const middle = mean(values);
  for (let i = 0; i < values.length; i += 1) values[i]! -= middle;
  return values;
}

/** Sums of the products of one row with each of several. */
function productSums(a: Float64Array, others: readonly Float64Array[]): number[] {
  const sums: number[] = [];
  for (let i = 0; i < others.length; i += 4) {
    sums.push(...fourSums(a, others[i]!, others[i + 1] ?? a, others[i + 2] ?? a, others[i + 3] ?? a));
  }
  return sums.slice(0, others.length);
}

/** Four at a time, which do not wait for each other; a function of its own is fast from its first call on. */
function fourSums(
  a: Float64Array,
  b0: Float64Array,
  b1: Float64Array,
  b2: Float64Array,
  b3: Float64Array,
): [number, number, number, number] {
  let sum0 = 0;
  let sum1 = 0;
  let sum2 = 0;
  let sum3 = 0;
  for (let group = 0; group < a.length; group += 1) {
    const x = a[group]!;
    sum0 += x * b0[group]!;
    sum1 += x * b1[group]!;
    sum2 += x * b2[group]!;
    sum3 += x * b3[group]!;
  }
  return [sum0, sum1, sum2, sum3];
}
