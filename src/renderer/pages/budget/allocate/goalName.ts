import type { AllocationResult } from '../../../../shared/allocation.ts';
import type { CampaignScenario } from '../../../../shared/campaign.ts';
import type { Format } from '../../../app/format/createFormat.ts';
import { objectiveWords } from './objectiveWords.ts';

/** What was to be reached: a target by its name, or a sum of the objective. */
export function goalName(
  { target, goal, objective }: AllocationResult,
  { targets = [] }: CampaignScenario,
  format: Format,
): string {
  if (target) return targets.find(({ id }) => id === target.id)?.name[format.language] ?? target.id;
  return goal ? objectiveWords(goal.goal, objective, format) : '';
}
