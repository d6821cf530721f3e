import type { AllocationObjective } from '../../../../shared/allocation.ts';
import type { BudgetSplit } from '../../../../shared/budget.ts';
import type { CompiledCampaign } from '../../campaign/compile/compiledCampaign.ts';
import { liftsOf } from '../../campaign/compile/lifts.ts';
import { technologyLift } from '../../campaign/compile/technologyLift.ts';
import { meanParameters } from '../../campaign/path/drawParameters.ts';
import { createPathState, type PathState } from '../../campaign/path/pathState.ts';
import { findSurvival } from '../../campaign/path/valueCampaign.ts';
import { headWorth } from './headWorth.ts';
import { purchasesOf, type Purchase } from './purchases.ts';
import { layPassing, playSwiftly } from './swiftPlay.ts';

/** What sums of money bring at fixed rates, without luck and reviews. */
export interface Yields {
  /** Goes to other technology money: changes what channels bring; returns what technology itself brings (its cost). */
  readonly setTechnology: (money: number) => number;
  /** One channel on its own. */
  readonly channel: (channel: number, money: number) => number;
  /** The whole campaign with sums by part: channels, technology, contingency. */
  readonly whole: (money: readonly number[]) => number;
}

/**
 * Channels on their own: a channel finds the people that others would have won, so that sums over channels are a little
 * too good where segments are used up, and a referral programme knows only its own customers; the whole campaign has
 * the last word.
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
  const worth = headWorth(base, state, objective);
  const bought = purchasesOf(base, split);
  const { channels: patterns, technology: technologyWeeks } = bought.patterns;
  const purchases: (Purchase | undefined)[] = patterns.map(() => undefined);
  const paid = patterns.map((pattern) => new Float64Array(pattern.length));
  const all = patterns.map((_, channel) => channel);
  const together = { playing: all, purchases, paid };
  const alone = all.map((channel) => ({ playing: [channel], purchases, paid }));
  const pay = (channel: number, sum: number): void => {
    purchases[channel] = bought.of(channel, sum);
    if (purchases[channel]) return;
    const [weeks, pattern] = [paid[channel]!, patterns[channel]!];
    for (let week = 0; week < weeks.length; week += 1) weeks[week] = sum * pattern[week]!;
  };
  const layOut = (sum: number) => {
    const technology = technologyLift(
      base.scenario,
      technologyWeeks.map((weight) => weight * sum),
    );
    return layPassing({ ...base, technology, lifts: liftsOf(base.scenario, technology) }, state, worth);
  };
  const costOfYuan = technologyWeeks.reduce((cost, weight, week) => cost + weight * worth.yuan[week]!, 0);
  let [technology, passing] = [Number.NaN, layOut(0)];
  const setTechnology = (sum: number): number => {
    if (sum !== technology) [technology, passing] = [sum, layOut(sum)];
    return -costOfYuan * sum;
  };
  return {
    setTechnology,
    channel(channel, sum) {
      pay(channel, sum);
      return playSwiftly(base, state, passing, worth.yuan, alone[channel]!);
    },
    whole(money) {
      const cost = setTechnology(money[all.length]!);
      for (const channel of all) pay(channel, money[channel]!);
      return cost + playSwiftly(base, state, passing, worth.yuan, together);
    },
  };
}
