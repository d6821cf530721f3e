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
  const rows = Object.values(figures).map((figure) => {
    const form = formOf(figure);
    const middle = mean(form);
    return form.map((value) => value - middle);
  });
  const covariance = rows.flatMap((a, i) =>
    productSums(a, rows.slice(0, i + 1)).map((sum) => (sum / (a.length - 1)) * share),
  );
  return { names: Object.keys(figures), covariance };
}

/** Sums of the products of one row with each of several; four at a time, which do not wait for each other. */
function productSums(a: Float64Array, others: readonly Float64Array[]): number[] {
  const sums: number[] = [];
  for (let i = 0; i < others.length; i += 4) {
    const [b0, b1, b2, b3] = [0, 1, 2, 3].map((next) => others[i + next] ?? a) as [
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    let [sum0, sum1, sum2, sum3] = [0, 0, 0, 0];
    for (let group = 0; group < a.length; group += 1) {
      const x = a[group]!;
      sum0 += x * b0[group]!;
      sum1 += x * b1[group]!;
      sum2 += x * b2[group]!;
      sum3 += x * b3[group]!;
    }
    sums.push(sum0, sum1, sum2, sum3);
  }
  return sums.slice(0, others.length);
}
