import type { BankBundle, BankHolding, BankLoan, BankView, BankYear } from '../../../../shared/bankView.ts';
import type { Localised } from '../../../../shared/schema.ts';
import type { Buffers } from '../../parallel.ts';
import { mean } from '../../stats/mean.ts';
import { engineVersion } from '../../version.ts';
import { bundleOutcomes } from '../bundles/bundleOutcomes.ts';
import { bundleRow } from '../bundles/bundleRows.ts';
import { bankLoan } from '../loan/bankLoan.ts';
import { withWaitingMoney } from '../planLayout.ts';
import { meanEstimate } from '../summaries/estimates.ts';
import { independentEstimates } from '../summaries/runEstimates.ts';
import { rangeOf } from '../summaries/range.ts';
import type { BankEconomics, BankInput } from './bankInput.ts';
import { fundingByTerm, type PartBalances } from './fundingByTerm.ts';

const monthsInYear = 12;
const waitingName: Localised = { zh: '到期待用资金', en: 'Matured money at hand' };
const nothing: BankEconomics = { margin: 0, feeShare: 0, rewardCost: 0 };

interface Part extends PartBalances {
  readonly name: Localised;
  readonly economics: BankEconomics | null;
  /** Sum of the balances with which months begin, by year and path: yuan-months. */
  readonly years: readonly Float64Array[];
}

/** Puts the bank's rates on the balances of a run. */
export function bankView(input: BankInput, buffers: Buffers, paths: number): BankView {
  const { plan } = input;
  const parts = partsWithBalances(input, buffers, paths);
  const income = (rate: 'margin' | 'feeShare'): Float64Array => {
    const sums = new Float64Array(paths);
    for (const { years, economics } of parts) {
      const monthly = (economics ?? nothing)[rate] / monthsInYear;
      for (const year of years) year.forEach((sum, path) => (sums[path] = sums[path]! + monthly * sum));
    }
    return sums;
  };
  const margin = income('margin');
  const fees = income('feeShare');
  const rewardCost = parts.reduce((sum, { economics }) => sum + (economics ?? nothing).rewardCost, 0);
  const loans = (input.loans ?? []).map((loan) => bankLoan(loan, plan.months));
  const loanNet = loans.reduce((sum, { net }) => sum + net, 0);
  const bundleCost = bundleCosts(input, buffers, paths);
  return {
    engineVersion,
    paths,
    partial: paths < plan.paths,
    seed: plan.seed,
    months: plan.months,
    marginIncome: rangeOf(margin),
    feeIncome: rangeOf(fees),
    rewardCost,
    bundleCost: rangeOf(bundleCost),
    net: rangeOf(margin.map((sum, path) => sum + fees[path]! - rewardCost - bundleCost[path]! + loanNet)),
    holdings: parts.map((part) => holdingView(part, plan.months)),
    loans,
    bundles: bankBundles(input, buffers, paths),
    years: yearly(parts, loans),
    funding: fundingByTerm(parts, plan.months),
    notices: plan.notices,
  };
}

/** What all bundles cost, by path. */
function bundleCosts({ plan }: BankInput, buffers: Buffers, paths: number): Float64Array {
  const sums = new Float64Array(paths);
  const rows = buffers['bundles'] as Float64Array;
  (plan.bundles ?? []).forEach((_bundle, i) => {
    const costs = bundleRow(rows, i, 'costs', { asked: plan.paths, paths });
    costs.forEach((cost, path) => (sums[path] = sums[path]! + cost));
  });
  return sums;
}

function bankBundles({ plan }: BankInput, buffers: Buffers, paths: number): BankBundle[] {
  const rows = buffers['bundles'] as Float64Array;
  const size = { asked: plan.paths, paths };
  return bundleOutcomes(plan, rows, { paths, estimates: independentEstimates(paths) }).map(
    ({ name, probability, cost }, i) => {
      const gifts = bundleRow(rows, i, 'gifts', size);
      const value = bundleRow(rows, i, 'cash', size).map((cash, path) => cash + gifts[path]!);
      return { name, probability, value: meanEstimate(value), cost };
    },
  );
}

function partsWithBalances({ plan, names, economics }: BankInput, buffers: Buffers, paths: number): Part[] {
  const instruments = withWaitingMoney(plan).map(({ instrument }) => instrument);
  const years = Math.ceil(plan.months / monthsInYear);
  const row = (name: string, index: number): Float64Array =>
    (buffers[name] as Float64Array).subarray(index * plan.paths, index * plan.paths + paths);
  return instruments.map((instrument, part) => {
    const byYear = Array.from({ length: years }, (_year, year) =>
      row('balances', year * instruments.length + part),
    );
    return {
      instrument,
      name: names[part] ?? waitingName,
      economics: economics[part] ?? null,
      years: byYear,
      balanceMonths: byYear.reduce((sum, year) => sum + mean(year), 0),
      end: mean(row('ends', part)),
      interest: mean(row('interest', part)),
      fundingMonths: economics[part]?.fundingMonths,
    };
  });
}

function holdingView({ name, economics, balanceMonths }: Part, months: number): BankHolding {
  const { margin, feeShare, rewardCost } = economics ?? nothing;
  return {
    name,
    known: economics !== null,
    averageBalance: balanceMonths / months,
    margin,
    marginIncome: (margin * balanceMonths) / monthsInYear,
    feeShare,
    feeIncome: (feeShare * balanceMonths) / monthsInYear,
    rewardCost,
  };
}

function yearly(parts: readonly Part[], loans: readonly BankLoan[]): BankYear[] {
  return parts[0]!.years.map((_year, year) => {
    const income = (rate: 'margin' | 'feeShare'): number =>
      parts.reduce(
        (sum, { economics, years }) =>
          sum + ((economics ?? nothing)[rate] * mean(years[year]!)) / monthsInYear,
        0,
      );
    const loanNet = loans.reduce((sum, { netByYear }) => sum + netByYear[year]!, 0);
    return {
      year: year + 1,
      marginIncome: income('margin'),
      feeIncome: income('feeShare'),
      ...(loans.length > 0 ? { loanNet } : {}),
    };
  });
}
