import { LabError } from '../../../../shared/errors/index.ts';
import { identity } from '../../stats/matrix.ts';
import { minimumVariance } from '../frontier/minimumVariance.ts';
import { limitWords, type WordedLimits } from './limitWords.ts';
import type { MixSpace } from './mixSpace.ts';
import { bestPoint } from './frontierOf.ts';

/** Which limits leave no mix: a smallest set of them that conflict, or the risk budget with what holds the least risk up. */
export function infeasible(space: MixSpace, worded: WordedLimits): LabError {
  const { problem } = space;
  const names = conflictOf(space) ?? riskConflict(space);
  const { zh, en } = limitWords(names, problem.upper, worded);
  return new LabError('suggestion.infeasible', { limits: zh, limitsEn: en });
}

function conflictOf({ problem }: MixSpace): readonly string[] | undefined {
  try {
    minimumVariance({ ...problem, covariance: identity(problem.mean.length) });
    return undefined;
  } catch (error) {
    if (error instanceof LabError && error.code === 'frontier.infeasible')
      return String(error.values['limits']).split(', ');
    throw error;
  }
}

function riskConflict(space: MixSpace): readonly string[] {
  const least = bestPoint(space, { best: 'shortfall' });
  // Linear limits can be kept, so only minimums can still stand against them.
  if (!least) return ['minimum'];
  return ['riskBudget', ...least.prices.keys()];
}
