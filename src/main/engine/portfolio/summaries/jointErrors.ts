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
    rows.slice(0, i + 1).map((b) => {
      let sum = 0;
      for (let group = 0; group < a.length; group += 1) sum += a[group]! * b[group]!;
      return (sum / (a.length - 1)) * share;
    }),
  );
  return { names: Object.keys(figures), covariance };
}
