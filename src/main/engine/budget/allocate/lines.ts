import type { BudgetSplit } from '../../../../shared/budget.ts';
import type { CampaignScenario } from '../../../../shared/campaign.ts';
import type { AllocationRequest } from '../../../../shared/allocation.ts';
import { LabError } from '../../../../shared/errors/index.ts';
import type { Bounds } from './equalMarginal.ts';

/** The two lines that fund channels, where their money is bounded: which channels are theirs, and how much each may have. */
export interface Lines {
  /** By channel: true where it belongs to activities. */
  readonly activities: readonly boolean[];
  readonly bounds: { readonly acquisition: Bounds; readonly activities: Bounds };
}

/** True where activities gives a channel the larger part of its money; one without money belongs to acquisition. */
export function belongsToActivities({ lines }: BudgetSplit, channel: string): boolean {
  const { acquisition, activities } = lines;
  const own = acquisition.share * (acquisition.channels[channel] ?? 0);
  return activities.share * (activities.channels[channel] ?? 0) > own;
}

/**
 * The asked bounds of the lines; null where there are none. A channel that both lines fund belongs to the one that
 * gives it more.
 */
export function linesOf(
  scenario: CampaignScenario,
  split: BudgetSplit,
  request: AllocationRequest,
  total: number,
): Lines | null {
  const { acquisition, activities } = request.lines;
  if (!acquisition && !activities) return null;
  const bounds = (asked: typeof acquisition): Bounds => ({
    min: asked?.min ?? 0,
    max: Math.min(total, asked?.max ?? total),
  });
  return {
    activities: scenario.channels.map(({ id }) => belongsToActivities(split, id)),
    bounds: { acquisition: bounds(acquisition), activities: bounds(activities) },
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What a line can have: its own bounds, cut to what its channels' floors and ceilings allow. */
export function reachOf(line: Bounds, channels: readonly Bounds[]): Bounds {
  return {
    min: Math.max(line.min, sum(channels.map(({ min }) => min))),
    max: Math.min(line.max, sum(channels.map(({ max }) => max))),
  };
}

/**
 * Makes sure that the lines' bounds leave room beside technology and contingency.
 * @throws LabError budget.infeasible naming the lines in conflict
 */
export function requireLines(lines: Lines, bounds: readonly Bounds[], total: number): void {
  const count = lines.activities.length;
  const of = (activities: boolean): readonly Bounds[] =>
    bounds.slice(0, count).filter((_, channel) => lines.activities[channel] === activities);
  const acquisition = reachOf(lines.bounds.acquisition, of(false));
  const activities = reachOf(lines.bounds.activities, of(true));
  const others = bounds.slice(count);
  const min = acquisition.min + activities.min + sum(others.map((part) => part.min));
  const max = acquisition.max + activities.max + sum(others.map((part) => part.max));
  const slack = 1e-9 * total;
  const torn = Object.entries({ acquisition, activities }).filter(([, line]) => line.min > line.max + slack);
  if (torn.length === 0 && min <= total + slack && max >= total - slack) return;
  const named = torn.length > 0 ? torn.map(([name]) => name) : ['acquisition', 'activities'];
  throw new LabError('budget.infeasible', {
    parts: named.join(', '),
    min: Math.round(torn[0]?.[1].min ?? min),
    max: Math.round(torn[0]?.[1].max ?? max),
    total: Math.round(total),
  });
}
