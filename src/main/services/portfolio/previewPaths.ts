import type { Plan } from '../../../shared/plan.ts';

/** Holding-months that two cores simulate within the tenth of a second that a preview may take. */
const budget = 3_000_000;
/** The same where the kernel cannot play the plan: rewards are paid path by path. */
const budgetWithRewards = 600_000;
const block = 512;

/** Paths of a preview: few enough to answer while a slider is dragged; 512 to 2,048, or all where the plan has fewer. */
export function previewPaths({
  paths,
  months,
  holdings,
  bundles = [],
}: Pick<Plan, 'paths' | 'months' | 'holdings' | 'bundles'>): number {
  const most = bundles.length === 0 ? budget : budgetWithRewards;
  const affordable = Math.round(most / (months * holdings.length) / block) * block;
  return Math.min(paths, Math.max(block, Math.min(4 * block, affordable)));
}
