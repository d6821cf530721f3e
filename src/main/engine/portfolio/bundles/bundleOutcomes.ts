import type { BundleOutcome } from '../../../../shared/simulation.ts';
import { quantile, sorted } from '../../stats/quantile.ts';
import type { SimulationInput } from '../input.ts';
import type { FinishedRun } from '../summaries/summary.ts';
import { bundleRow } from './bundleRows.ts';

/** Judges the bundles of a run. @param rows as `putBundles` left them */
export function bundleOutcomes(
  { bundles = [], paths: asked }: Pick<SimulationInput, 'bundles' | 'paths'>,
  rows: Float64Array,
  { paths, estimates }: Pick<FinishedRun, 'paths' | 'estimates'>,
): BundleOutcome[] {
  const size = { asked, paths };
  return bundles.map(({ name }, i) => {
    const reachedAt = bundleRow(rows, i, 'reachedAt', size);
    const reached = sorted(reachedAt.filter((at) => at > 0));
    return {
      name,
      probability: estimates.probability((path) => reachedAt[path]! > 0),
      ...(reached.length > 0 ? { medianMonth: quantile(reached, 0.5) } : {}),
      cash: estimates.mean(bundleRow(rows, i, 'cash', size)),
      gifts: estimates.mean(bundleRow(rows, i, 'gifts', size)),
      cost: estimates.mean(bundleRow(rows, i, 'costs', size)),
    };
  });
}
