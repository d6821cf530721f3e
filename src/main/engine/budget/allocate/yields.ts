import type { AllocationObjective } from '../../../../shared/allocation.ts';
import { headKinds, createPathState, type PathState } from '../../campaign/path/pathState.ts';
import { meanParameters } from '../../campaign/path/drawParameters.ts';
import { simulateExpected } from '../../campaign/path/simulatePath.ts';
import { findSurvival } from '../../campaign/path/valueCampaign.ts';
import { valueChannel } from '../../campaign/path/valueChannel.ts';
import type { CompiledCampaign } from '../../campaign/compile/compiledCampaign.ts';
import { liftsOf } from '../../campaign/compile/lifts.ts';
import { technologyLift } from '../../campaign/compile/technologyLift.ts';
import { weekWeights } from '../schedule.ts';
import type { BudgetSplit } from '../../../../shared/budget.ts';

/** What sums of money bring at fixed rates, without luck and reviews, each channel on its own. */
export interface Yields {
  /** Goes to other technology money: changes what channels bring; returns what technology itself brings (its cost). */
  setTechnology(money: number): number;
  channel(channel: number, money: number): number;
}

/**
 * Channels on their own: a channel finds the people that others would have won, so that sums over channels are a little
 * too good where segments are used up; results are checked on the whole campaign in the end.
 * @param prepare puts the rates into the state; the mean rates where it is left out
 */
export function yieldsOf(
  base: CompiledCampaign,
  split: BudgetSplit,
  objective: AllocationObjective,
  prepare: (state: PathState) => void = (state) => meanParameters(base, state),
): Yields {
  const state = createPathState(base);
  prepare(state);
  findSurvival(base, state);
  const worth = { balance: 0, value: 0, cost: 0, payback: 0 };
  const patterns = weeklyPatterns(base, split);
  const technologyWeeks = weekWeights(base.scenario, split.lines.technology.phases ?? split.phases);
  const money = new Float64Array(base.schedule.channels.length);
  const compiled = { ...base, schedule: { ...base.schedule, channels: money } };
  return {
    setTechnology(sum) {
      const weekly = technologyWeeks.map((weight) => weight * sum);
      compiled.technology = technologyLift(base.scenario, weekly);
      compiled.lifts = liftsOf(base.scenario, compiled.technology);
      if (objective !== 'profit') return 0;
      return -weekly.reduce((cost, amount, week) => cost + amount * base.economics.discount[week]!, 0);
    },
    channel(channel, sum) {
      money.fill(0);
      for (let week = 0; week < base.weeks; week += 1) {
        money[week * state.channels + channel] = sum * patterns[channel]![week]!;
      }
      simulateExpected(compiled, state);
      if (objective !== 'profit')
        return state.channelHeads[channel * headKinds + (objective === 'kept' ? 4 : 3)]!;
      valueChannel(compiled, state, channel, worth);
      return worth.value - worth.cost;
    },
  };
}

/** [channel][week]: how a channel's money lies over the weeks; that of the acquisition line where it has none. */
function weeklyPatterns({ schedule, scenario, weeks }: CompiledCampaign, split: BudgetSplit): Float64Array[] {
  const count = scenario.channels.length;
  const usual = weekWeights(scenario, split.lines.acquisition.phases ?? split.phases);
  return scenario.channels.map((_, c) => {
    const own = Float64Array.from({ length: weeks }, (_week, week) => schedule.channels[week * count + c]!);
    const whole = own.reduce((sum, money) => sum + money, 0);
    return whole > 0 ? own.map((money) => money / whole) : usual;
  });
}
