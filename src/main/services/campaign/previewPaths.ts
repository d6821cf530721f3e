import type { CampaignScenario } from '../../../shared/campaign.ts';

/** Weeks of channel and segment that two cores play within the tenth of a second that a preview may take. */
const budget = 540_000;
/** Paths that are played together. */
const block = 64;
const [fewest, most] = [2 * block, 8 * block];

/**
 * Paths of a preview: few enough to answer while a slider is dragged, and the first of the full run's; 128 to 512, or
 * all where the scenario has fewer.
 * @param splits played beside each other
 */
export function previewPaths({ channels, segments, phases, paths }: CampaignScenario, splits = 1): number {
  const weeks = phases.reduce((sum, phase) => sum + phase.weeks, 0);
  const work = splits * weeks * channels.length * segments.length;
  const affordable = Math.floor(budget / work / block) * block;
  return Math.min(paths, Math.max(fewest, Math.min(most, affordable)));
}
