import type {
  ChangedFigure,
  SensitivityCase,
  SensitivityChanges,
  SensitivityResult,
} from '../../../../shared/sensitivity.ts';
import { gridSteps } from '../../../../shared/sensitivity.ts';
import type { Buffers } from '../../parallel.ts';
import { engineVersion } from '../../version.ts';
import { cashSchedule } from '../cashSchedule.ts';
import { sum } from '../sum.ts';
import { casesOf } from './cases.ts';
import { changedPlan } from './changedPlan.ts';
import { factorsOf } from './factorsOf.ts';
import { meanChange, quantileChange, shareChange } from './pairedChange.ts';
import type { SensitivityInput } from './sensitivityInput.ts';

/** Half a fen. */
const tie = 0.005;

/** Rows kept of a case: end value, end value with withdrawals, and what there was for each goal. */
export const rowsOf = ({ plan }: SensitivityInput): number => 2 + (plan.goals?.length ?? 0);

/** The paths of a case, yuan. */
interface CasePaths {
  readonly changes: SensitivityChanges;
  readonly months: number;
  readonly end: Float64Array;
  /** 1 where the path ends below what was paid in less what was taken out. */
  readonly loses: Float64Array;
  /** 1 where the goal's sum was there; by goal. */
  readonly meets: readonly Float64Array[];
}

export function sensitivityResult(
  input: SensitivityInput,
  buffers: Buffers,
  paths: number,
): SensitivityResult {
  const { plan, grid } = input;
  const all = casesOf(input).map((changes, number) =>
    casePaths(input, changes, (row) =>
      (buffers['outcomes'] as Float64Array).subarray(
        (number * rowsOf(input) + row) * plan.paths,
        (number * rowsOf(input) + row) * plan.paths + paths,
      ),
    ),
  );
  const base = all[0]!;
  const judged = all.map((one) => judge(one, base, plan.goals ?? []));
  const factors = factorsOf(plan);
  const firstCell = 1 + 2 * factors.length;
  return {
    engineVersion,
    paths,
    partial: paths < plan.paths,
    seed: plan.seed,
    goals: (plan.goals ?? []).map(({ label }) => label),
    base: judged[0]!,
    tornado: factors.map((factor, i) => ({
      factor,
      low: judged[1 + 2 * i]!,
      high: judged[2 + 2 * i]!,
    })),
    grid: {
      ...grid,
      cases: gridSteps.map((_row, row) =>
        gridSteps.map((_column, column) => judged[firstCell + row * gridSteps.length + column]!),
      ),
    },
    notices: plan.notices,
  };
}

function casePaths(
  { plan }: SensitivityInput,
  changes: SensitivityChanges,
  row: (index: number) => Float64Array,
): CasePaths {
  const { flows, months } = changedPlan(plan, changes);
  const paidIn = sum(cashSchedule(flows, months).paidIn) / 100;
  return {
    changes,
    months,
    end: row(0),
    loses: row(1).map((kept) => (kept - paidIn < -tie ? 1 : 0)),
    meets: (plan.goals ?? []).map(({ amount }, i) => row(2 + i).map((had) => (amount - had < tie ? 1 : 0))),
  };
}

function judge(one: CasePaths, base: CasePaths, goals: readonly { readonly at: number }[]): SensitivityCase {
  const quantile = (p: number): ChangedFigure => quantileChange(one.end, base.end, p);
  return {
    changes: one.changes,
    figures: {
      p5: quantile(0.05),
      p50: quantile(0.5),
      p95: quantile(0.95),
      mean: meanChange(one.end, base.end),
      lossProbability: shareChange(one.loses, base.loses),
    },
    goals: goals.map(({ at }, i) => (at > one.months ? null : shareChange(one.meets[i]!, base.meets[i]!))),
  };
}
