import type { CompiledCampaign } from '../../campaign/compile/compiledCampaign.ts';
import { multiplyOdds } from '../../campaign/compile/multiplyOdds.ts';
import { findOverlap } from '../../campaign/path/findOverlap.ts';
import { stepCount, type PathState } from '../../campaign/path/pathState.ts';
import type { HeadWorth } from './headWorth.ts';
import type { Purchase } from './purchases.ts';

/** What a campaign makes of one unit of a channel's volume, by [week][cell]. */
export interface Passing {
  /** Accounts that a unit leads to, while nobody in the segment is a customer yet. */
  readonly accounts: Float64Array;
  /** Of an account: what it adds to the objective, and kept customers. */
  readonly worth: Float64Array;
  readonly kept: Float64Array;
}

/** Lays the funnel at the rates in `state` out as one factor for each cell and week. */
export function layPassing(compiled: CompiledCampaign, state: PathState, worth: HeadWorth): Passing {
  const { weeks, segments, cells, channels, lifts } = compiled;
  const count = cells.row.length;
  const f64 = (): Float64Array => new Float64Array(weeks * count);
  const passing = { accounts: f64(), worth: f64(), kept: f64() };
  const rates = new Float64Array(stepCount);
  for (let week = 0, at = 0; week < weeks; week += 1) {
    for (let cell = 0; cell < count; cell += 1, at += 1) {
      const share = cells.audience[cell]!;
      if (share === 0) continue;
      for (let step = 0; step < stepCount; step += 1) rates[step] = state.rates[cell * stepCount + step]!;
      for (let i = 0; i < lifts.steps.length; i += 1) {
        const step = lifts.steps[i]!;
        const factor = lifts.factor[i]![at]!;
        if (factor !== 1) rates[step] = multiplyOdds(rates[step]!, factor);
      }
      const { entry } = channels[Math.floor(cell / segments)]!.cost;
      const account = entry === 'accounts' ? 1 : entry === 'clicks' ? rates[1]! : rates[0]! * rates[1]!;
      passing.accounts[at] = share * account;
      passing.kept[at] = rates[2]! * rates[3]!;
      passing.worth[at] =
        rates[2]! * (worth.customer[at]! + rates[3]! * worth.kept[week * segments + (cell % segments)]!);
    }
  }
  return passing;
}

/** What the channels that take part do with their money. */
export interface Plan {
  readonly playing: readonly number[];
  /** [channel]: what it buys; undefined where it buys week by week, by the customers so far. */
  readonly purchases: readonly (Purchase | undefined)[];
  /** [channel][week]: yuan, of those that buy week by week. */
  readonly paid: readonly Float64Array[];
}

/**
 * Plays the campaign without luck and reviews, as `simulateExpected` does, but for nothing except the objective.
 * @param yuan [week]: what a yuan spent takes off
 * @returns what customers add less what the money spent takes off
 */
export function playSwiftly(
  compiled: CompiledCampaign,
  state: PathState,
  passing: Passing,
  yuan: Float64Array,
  plan: Plan,
): number {
  const { weeks, segments, sizes, scenario } = compiled;
  const cells = state.channels * segments;
  state.remaining.set(sizes);
  state.wallet.fill(0);
  state.volume.fill(0);
  let objective = 0;
  for (let week = 0; week < weeks; week += 1) {
    for (let s = 0; s < segments; s += 1) state.fresh[s] = state.remaining[s]! / sizes[s]!;
    for (const c of plan.playing) objective -= buyWeek(compiled, state, plan, week, c) * yuan[week]!;
    if (scenario.overlap) findOverlap(compiled, state, scenario.overlap);
    let keptTo = week === 0 ? 0 : state.keptTo[week - 1]!;
    for (const c of plan.playing) {
      const volume = state.volume[c]!;
      if (!(volume > 0)) continue;
      for (let s = 0; s < segments; s += 1) {
        const cell = c * segments + s;
        const at = week * cells + cell;
        const willing = volume * state.fresh[s]! * state.alone[cell]! * passing.accounts[at]!;
        const accounts = Math.min(state.remaining[s]!, willing);
        state.remaining[s]! -= accounts;
        objective += accounts * passing.worth[at]!;
        keptTo += accounts * passing.kept[at]!;
      }
    }
    state.keptTo[week] = keptTo;
  }
  return objective;
}

/** Finds a channel's volume of the week; returns what it spends. */
function buyWeek(compiled: CompiledCampaign, state: PathState, plan: Plan, week: number, c: number): number {
  const { channels, season } = compiled;
  const factor = state.volumeFactor[c]! * season[week]!;
  const ready = plan.purchases[c];
  if (ready) {
    state.volume[c] = ready.volumes[week]! * factor;
    return ready.spent[week]!;
  }
  const { cost, carryOver, respond } = channels[c]!;
  const { purchase } = state;
  purchase.money = state.wallet[c]! + plan.paid[c]![week]!;
  purchase.week = week;
  const known = cost.keptDelay === undefined ? -1 : week - 1 - cost.keptDelay;
  purchase.kept = known < 0 ? 0 : state.keptTo[known]!;
  const billed = cost.billed(purchase);
  state.wallet[c] = purchase.money - billed;
  state.bought[week * state.channels + c] = cost.units(purchase);
  const lags = Math.min(carryOver.length, week + 1);
  let effective = 0;
  for (let lag = 0; lag < lags; lag += 1) {
    effective += carryOver[lag]! * state.bought[(week - lag) * state.channels + c]!;
  }
  state.volume[c] = effective > 0 ? respond(effective) * factor : 0;
  return billed;
}
