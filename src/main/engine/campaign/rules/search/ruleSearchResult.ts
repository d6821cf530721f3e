import type { RuleSearchResult, RuleTried } from '../../../../../shared/ruleSearch.ts';
import { meanEstimate, probabilityEstimate } from '../../../portfolio/summaries/estimates.ts';
import { engineVersion } from '../../../version.ts';
import { ratioOfMeans } from '../../result/ratioOfMeans.ts';
import { reviewFigures, type ReviewFigure } from '../playReview.ts';
import { variantsOf, type RuleSearchInput } from './variants.ts';

export function ruleSearchResult(
  input: RuleSearchInput,
  rows: Float64Array,
  paths: number,
): RuleSearchResult {
  const { request, scenario } = input;
  const row = (variant: number, figure: ReviewFigure): Float64Array => {
    const at = (variant * reviewFigures.length + reviewFigures.indexOf(figure)) * request.paths;
    return rows.subarray(at, at + paths);
  };
  const cac = (variant: number): number | null =>
    ratioOfMeans(row(variant, 'spent'), row(variant, 'customers'))?.value ?? null;
  const gain = (variant: number, figure: 'npv' | 'customers'): Float64Array =>
    row(variant, figure).map((value, path) => value - row(0, figure)[path]!);
  const tried = variantsOf(request).map((figures, i): RuleTried => {
    const variant = i + 1;
    const npvGain = gain(variant, 'npv');
    return {
      ...figures,
      npv: meanEstimate(row(variant, 'npv')),
      npvGain: meanEstimate(npvGain),
      customersGain: meanEstimate(gain(variant, 'customers')),
      better: probabilityEstimate(paths, (path) => npvGain[path]! > 0),
      same: probabilityEstimate(paths, (path) => npvGain[path] === 0),
      cac: cac(variant),
      pausedWeeks: meanEstimate(row(variant, 'pausedWeeks')),
      pauses: meanEstimate(row(variant, 'pauses')),
      falsePauses: meanEstimate(row(variant, 'falsePauses')),
      missedPauses: meanEstimate(row(variant, 'missedPauses')),
    };
  });
  const best = tried.reduce((top, { npv }, i) => (npv.value > tried[top]!.npv.value ? i : top), 0);
  return {
    engineVersion,
    paths,
    partial: paths < request.paths,
    seed: scenario.seed,
    without: { npv: meanEstimate(row(0, 'npv')), customers: meanEstimate(row(0, 'customers')), cac: cac(0) },
    tried,
    best,
  };
}
