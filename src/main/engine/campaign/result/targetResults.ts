import type { TargetResult } from '../../../../shared/campaignResult.ts';
import { probabilityEstimate } from '../../portfolio/summaries/estimates.ts';
import type { FinishedRun } from './finishedRun.ts';

export function targetResults(run: FinishedRun): TargetResult[] {
  return (run.input.scenario.targets ?? []).map(({ id, name, goal, sense, published }, t) => {
    const values = run.row(run.layout.target(t));
    const met = (value: number): boolean =>
      Number.isFinite(value) && (sense === 'atLeast' ? value >= goal : value <= goal);
    return {
      id,
      name,
      goal,
      sense,
      probability: probabilityEstimate(run.paths, (path) => met(values[path]!)),
      ...(published
        ? { belowPublished: probabilityEstimate(run.paths, (path) => values[path]! < published.after) }
        : {}),
      figure: run.figures.target(`target.${t}`),
    };
  });
}
