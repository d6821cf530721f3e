import type { Plan } from '../../../shared/plan.ts';

/** Holding-months that two cores simulate within the tenth of a second that a preview may take. */
const budget = 600_000;
const block = 512;

/**
 * Paths of a preview: a prefix of the full run's, few enough to answer while a slider is dragged; 512 to 2,048, or
 * all of them where the plan has fewer.
 */
export function previewPaths({
  paths,
  months,
  holdings,
}: Pick<Plan, 'paths' | 'months' | 'holdings'>): number {
  const affordable = Math.round(budget / (months * holdings.length) / block) * block;
  return Math.min(paths, Math.max(block, Math.min(4 * block, affordable)));
}
