import type { ReviewEffects, ReviewWorth, RuleWorthResult } from '../../../../../shared/ruleWorth.ts';
import { meanEstimate, probabilityEstimate } from '../../../portfolio/summaries/estimates.ts';
import { engineVersion } from '../../../version.ts';
import { ratioOfMeans } from '../../result/ratioOfMeans.ts';
import { reviewFigures, type ReviewFigure } from '../playReview.ts';
import type { RuleWorthInput } from './ruleWorthInput.ts';

/** @param rows [review][figure][path]: as it is, without any rule, without each rule */
export function ruleWorthResult(
  { scenario, request }: RuleWorthInput,
  rows: Float64Array,
  paths: number,
): RuleWorthResult {
  const row = (review: number, figure: ReviewFigure): Float64Array => {
    const at = (review * reviewFigures.length + reviewFigures.indexOf(figure)) * request.paths;
    return rows.subarray(at, at + paths);
  };
  const gain = (review: number, figure: ReviewFigure): Float64Array =>
    row(0, figure).map((value, path) => value - row(review, figure)[path]!);
  const cac = (review: number): number | null =>
    ratioOfMeans(row(review, 'spent'), row(review, 'customers'))?.value ?? null;
  const against = (review: number): ReviewWorth => {
    const npv = gain(review, 'npv');
    return {
      effect: effects((figure) => gain(review, figure)),
      better: probabilityEstimate(paths, (path) => npv[path]! > 0),
      same: probabilityEstimate(paths, (path) => npv[path] === 0),
      cacWithout: cac(review),
    };
  };
  return {
    engineVersion,
    paths,
    partial: paths < request.paths,
    seed: scenario.seed,
    asItIs: effects((figure) => row(0, figure)),
    cac: cac(0),
    all: against(1),
    rules: scenario.review.map(({ kind }, rule) => ({ rule, kind, ...against(2 + rule) })),
  };
}

const effects = (values: (figure: ReviewFigure) => Float64Array): ReviewEffects => ({
  npv: meanEstimate(values('npv')),
  customers: meanEstimate(values('customers')),
  spent: meanEstimate(values('spent')),
  pausedWeeks: meanEstimate(values('pausedWeeks')),
  pauses: meanEstimate(values('pauses')),
  falsePauses: meanEstimate(values('falsePauses')),
  missedPauses: meanEstimate(values('missedPauses')),
  moved: meanEstimate(values('moved')),
  released: meanEstimate(values('released')),
});
