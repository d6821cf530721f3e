import { LabError } from '../../../../shared/errors/index.ts';
import type { Plan } from '../../../../shared/plan.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import { cholesky } from '../../stats/cholesky.ts';
import { correlationMatrix, correlationOf } from '../../stats/correlation.ts';
import { eigenSymmetric } from '../../stats/eigenSymmetric.ts';
import { ledoitWolf } from '../../stats/ledoitWolf.ts';
import type { Matrix } from '../../stats/matrix.ts';
import { nearestCorrelation } from '../../stats/nearestCorrelation.ts';
import { modelOptionsOf } from './modelOptionsOf.ts';

/** Smallest eigenvalue that a repair leaves: above the rounding of the triangular root. */
const repairedEigenvalue = 1e-9;

/** Correlations of a history by the estimate that the plan asks for. @param history [month][series] */
export function estimatedCorrelation(plan: Plan, history: Matrix, notices: Notice[]): Matrix {
  const series = history[0]?.length ?? 0;
  if (modelOptionsOf(plan).correlationEstimate === 'sample' || series < 2) return correlationMatrix(history);
  const { covariance, intensity } = ledoitWolf(history, 'constantCorrelation');
  notices.push({
    code: 'correlation.shrunk',
    values: { intensity: intensity.toFixed(2), months: history.length },
  });
  return correlationOf(covariance);
}

/**
 * Typed correlations, or the valid ones nearest to them where the plan asks for that.
 * @throws LabError `plan.correlation` where they are not positive semi-definite and the plan refuses a repair
 */
export function typedCorrelation(plan: Plan, given: Matrix, notices: Notice[]): Matrix {
  if (given.some((row) => row.length !== given.length) || cholesky(given)) return given;
  const smallest = eigenSymmetric(given).values.at(-1)!;
  const eigenvalue = Number(smallest.toPrecision(4));
  if (modelOptionsOf(plan).brokenCorrelation === 'refuse') {
    throw new LabError('plan.correlation', { eigenvalue });
  }
  const repaired = nearestCorrelation(given, repairedEigenvalue);
  const change = Math.max(
    ...given.map((row, i) => Math.max(...row.map((value, j) => Math.abs(value - repaired[i]![j]!)))),
  );
  notices.push({
    code: 'correlation.repaired',
    values: { eigenvalue, change: Number(change.toPrecision(3)) },
  });
  return repaired;
}
