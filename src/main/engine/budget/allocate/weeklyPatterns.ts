import type { BudgetSplit } from '../../../../shared/budget.ts';
import type { CompiledCampaign } from '../../campaign/compile/compiledCampaign.ts';
import { schedule, weekWeights } from '../schedule.ts';

/** How sums of money lie over the weeks; each adds up to 1. */
export interface WeeklyPatterns {
  /** [channel][week]; that of the acquisition line for a channel without money. */
  readonly channels: readonly Float64Array[];
  readonly technology: Float64Array;
}

export function weeklyPatterns({ scenario, weeks }: CompiledCampaign, split: BudgetSplit): WeeklyPatterns {
  // Of one yuan, so that a split of nothing has its patterns too.
  const yuan = schedule(scenario, { ...split, total: 1 }).channels;
  const count = scenario.channels.length;
  const usual = weekWeights(scenario, split.lines.acquisition.phases ?? split.phases);
  const channels = scenario.channels.map((_, c) => {
    const own = Float64Array.from({ length: weeks }, (_week, week) => yuan[week * count + c]!);
    const whole = own.reduce((sum, money) => sum + money, 0);
    return whole > 0 ? own.map((money) => money / whole) : usual;
  });
  return { channels, technology: weekWeights(scenario, split.lines.technology.phases ?? split.phases) };
}
