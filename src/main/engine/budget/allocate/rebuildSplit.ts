import type { BudgetSplit } from '../../../../shared/budget.ts';
import type { CampaignScenario } from '../../../../shared/campaign.ts';

/**
 * The split with other sums by part (channels, technology, contingency). A channel keeps its proportion between the two
 * lines that fund channels; one that had no money is put on acquisition.
 * @param activitiesOnly by channel: whether all its money goes to activities, or all to acquisition
 */
export function rebuildSplit(
  scenario: CampaignScenario,
  split: BudgetSplit,
  money: readonly number[],
  total: number,
  activitiesOnly?: readonly boolean[],
): BudgetSplit {
  const { acquisition, activities, technology, contingency } = split.lines;
  const fromActivities = scenario.channels.map(({ id }, c) => {
    if (activitiesOnly) return activitiesOnly[c] ? 1 : 0;
    const own = acquisition.share * (acquisition.channels[id] ?? 0);
    const other = activities.share * (activities.channels[id] ?? 0);
    return other > 0 ? other / (own + other) : 0;
  });
  const line = (share: (channel: number) => number) => {
    const sums = scenario.channels.map((_, c) => money[c]! * share(c));
    const whole = sums.reduce((sum, amount) => sum + amount, 0);
    const channels = scenario.channels.flatMap(({ id }, c) =>
      sums[c]! > 0 ? [[id, sums[c]! / whole] as const] : [],
    );
    return { share: total > 0 ? whole / total : 0, channels: Object.fromEntries(channels) };
  };
  const count = scenario.channels.length;
  return {
    ...split,
    total,
    lines: {
      acquisition: { ...acquisition, ...line((c) => 1 - fromActivities[c]!) },
      activities: { ...activities, ...line((c) => fromActivities[c]!) },
      technology: { ...technology, share: money[count]! / total },
      contingency: { ...contingency, share: money[count + 1]! / total },
    },
  };
}
