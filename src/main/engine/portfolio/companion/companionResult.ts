import {
  companionPolicies,
  type CompanionOutcome,
  type CompanionPair,
  type CompanionPolicy,
  type CompanionResult,
} from '../../../../shared/companion.ts';
import { quantileSorted, sorted } from '../../stats/quantile.ts';
import { engineVersion } from '../../version.ts';
import { cashSchedule } from '../cashSchedule.ts';
import { cloudMonths } from '../history/historyCloud.ts';
import type { Buffers } from '../../parallel.ts';
import { meanEstimate, probabilityEstimate, quantileEstimate } from '../summaries/estimates.ts';
import { rangeOf } from '../summaries/range.ts';
import type { CompanionInput } from './companionInput.ts';
import { never } from './recoveryMonth.ts';

/** Less than half a fen is no difference. */
const tie = 0.005;
const pairs: readonly (readonly [CompanionPolicy, CompanionPolicy])[] = [
  ['stay', 'leave'],
  ['rebalance', 'leave'],
  ['rebalance', 'stay'],
];

export function companionResult(input: CompanionInput, buffers: Buffers, paths: number): CompanionResult {
  const { plan, names, holding, betas, at, fall } = input;
  const column = columnsOf(input, buffers, paths);
  const boundaries = [...new Set([...cloudMonths(plan.months), at])].toSorted((a, b) => a - b);
  const { paidIn } = cashSchedule(plan.flows, plan.months);
  const paidInBy = (months: number): number =>
    paidIn.subarray(0, months).reduce((total, amount) => total + amount, 0) / 100;
  const paid = paidInBy(plan.months);
  return {
    engineVersion,
    paths,
    partial: paths < plan.paths,
    seed: plan.seed,
    months: plan.months,
    startDate: plan.startDate,
    fallen: names[holding]!,
    fall,
    fallMonths: at,
    refuge: plan.comparison.name,
    paidIn: paid,
    paidInAtFall: paidInBy(at),
    afterFall: rangeOf(column('stay', at)),
    companions: plan.holdings.flatMap(({ instrument }, i) =>
      instrument.kind === 'market' && i !== holding && names[i]
        ? [{ name: names[i], beta: betas[instrument.factor]! }]
        : [],
    ),
    boundaries,
    outcomes: companionPolicies.map((policy, p) => ({
      policy,
      ...outcomeOf(policy, boundaries, { column, paid, months: plan.months }),
      ...actOf(input, buffers, p, paths),
    })),
    pairs: pairs.map((pair) => comparePair(pair, (policy) => column(policy, plan.months))),
    notices: plan.notices,
  };
}

type Column = (policy: CompanionPolicy, boundary: number) => Float64Array;

function columnsOf({ plan }: CompanionInput, buffers: Buffers, paths: number): Column {
  const values = buffers['values'] as Float64Array;
  return (policy, boundary) => {
    const row = companionPolicies.indexOf(policy) * (plan.months + 1) + boundary;
    return values.subarray(row * plan.paths, row * plan.paths + paths);
  };
}

function outcomeOf(
  policy: CompanionPolicy,
  boundaries: readonly number[],
  { column, paid, months }: { column: Column; paid: number; months: number },
): Pick<CompanionOutcome, 'end' | 'loss' | 'p5' | 'p50' | 'p95'> {
  const end = column(policy, months);
  const ascending = sorted(end);
  const columns = boundaries.map((boundary) => sorted(column(policy, boundary)));
  const at = (p: number): number[] => columns.map((values) => quantileSorted(values, p));
  return {
    end: {
      mean: meanEstimate(end),
      p5: quantileEstimate(ascending, 0.05),
      p50: quantileEstimate(ascending, 0.5),
      p95: quantileEstimate(ascending, 0.95),
    },
    loss: probabilityEstimate(end.length, (path) => end[path]! < paid - tie),
    p5: at(0.05),
    p50: at(0.5),
    p95: at(0.95),
  };
}

function actOf(
  { plan }: CompanionInput,
  buffers: Buffers,
  policy: number,
  paths: number,
): Pick<CompanionOutcome, 'recovery' | 'cost'> {
  const row = (name: string): Float64Array =>
    (buffers[name] as Float64Array).subarray(policy * plan.paths, policy * plan.paths + paths);
  const recoveries = row('recoveries');
  const median = sorted(recoveries)[Math.floor((paths - 1) / 2)]!;
  return {
    recovery: {
      probability: probabilityEstimate(paths, (path) => recoveries[path]! < never),
      median: median < never ? median : null,
    },
    cost: rangeOf(row('costs')),
  };
}

function comparePair(
  [first, second]: readonly [CompanionPolicy, CompanionPolicy],
  endOf: (policy: CompanionPolicy) => Float64Array,
): CompanionPair {
  const [a, b] = [endOf(first), endOf(second)];
  const difference = a.map((value, path) => value - b[path]!);
  return {
    first,
    second,
    ahead: probabilityEstimate(a.length, (path) => difference[path]! > tie),
    equal: probabilityEstimate(a.length, (path) => Math.abs(difference[path]!) <= tie),
    difference: rangeOf(difference),
  };
}
