import { pow } from '../../math/pow.ts';
import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import { weeksPerYear } from '../compile/economics.ts';
import type { Drawn } from './moneyState.ts';
import type { PathState } from './pathState.ts';
import { paybackOf, valueChannel, type Worth } from './valueChannel.ts';

/** The worth of a path: of all, and by channel; the channels' values and technology's cost add up to the whole. */
export interface CampaignWorth extends Worth {
  readonly channels: readonly Worth[];
}

const nothing = (): Worth => ({ balance: 0, value: 0, cost: 0, payback: 0 });

export const createWorth = (channels: number): CampaignWorth => ({
  ...nothing(),
  channels: Array.from({ length: channels }, nothing),
});

/** Values a path that has been played, into `out`. */
export function valueCampaign(compiled: CompiledCampaign, state: PathState, out: CampaignWorth): void {
  const { weeks, economics, schedule } = compiled;
  out.balance = 0;
  out.value = 0;
  out.cost = 0;
  findSurvival(compiled, state);
  state.cash.fill(0);
  for (let week = 0; week < weeks; week += 1) {
    out.cost += schedule.technology[week]! * economics.discount[week]!;
    state.cash[week] = -schedule.technology[week]!;
  }
  for (let c = 0; c < state.channels; c += 1) {
    const channel = out.channels[c]!;
    valueChannel(compiled, state, c, channel);
    out.balance += channel.balance;
    out.value += channel.value;
    out.cost += channel.cost;
    for (let week = 0; week < state.cash.length; week += 1) state.cash[week]! += state.channelCash[week]!;
  }
  out.payback = paybackOf(state.cash);
}

/** Finds the share of customers that stay another week from the path's churn; {@link valueChannel} needs it. */
export function findSurvival({ products, firstBalance }: CompiledCampaign, state: Drawn): void {
  const { width, count, survival, parameters } = state;
  for (let p = 0; p < products; p += 1) {
    const churn = (firstBalance + products + p) * width;
    for (let lane = 0; lane < count; lane += 1) {
      survival[p * width + lane] = pow(1 - parameters[churn + lane]!, 1 / weeksPerYear);
    }
  }
}

/** Money spent in a week, technology included. */
export function spentIn(compiled: CompiledCampaign, state: PathState, week: number): number {
  let spent = compiled.schedule.technology[week]!;
  for (let c = 0; c < state.channels; c += 1) spent += state.spent[week * state.channels + c]!;
  return spent;
}
