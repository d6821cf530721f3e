import type { CompiledCampaign } from '../compile/compileCampaign.ts';
import type { PathState } from './pathState.ts';
import { paybackOf } from './valueCustomers.ts';

/** What the customers of one channel are worth and what the channel costs, as in {@link PathValue}. */
export interface ChannelValue {
  value: number;
  cost: number;
  payback: number;
}

/**
 * Follows the customers that one channel brought, as {@link valueCustomers} does with all of them: so the channels'
 * values add up to the campaign's. Technology is no channel's cost. Must follow valueCustomers, which finds the
 * survival of the path.
 */
export function valueChannel(
  compiled: CompiledCampaign,
  state: PathState,
  channel: number,
  out: ChannelValue,
): void {
  const { weeks, horizon, economics } = compiled;
  state.channelStock.fill(0);
  state.channelWeightedStock.fill(0);
  out.value = 0;
  out.cost = 0;
  for (let week = 0; week < horizon; week += 1) {
    const income = earn(compiled, state);
    const rewards = week < weeks ? openAccounts(compiled, state, channel, week) : 0;
    const spent = week < weeks ? state.spent[week * state.channels + channel]! : 0;
    out.value += income * economics.discount[week + 1]! - rewards * economics.discount[week]!;
    out.cost += spent * economics.discount[week]!;
    state.channelCash[week] = income - rewards - spent;
  }
  out.payback = paybackOf(state.channelCash);
}

function earn({ products, firstBalance, economics }: CompiledCampaign, state: PathState): number {
  let income = 0;
  for (let p = 0; p < products; p += 1) {
    const balance = state.channelWeightedStock[p]! * state.parameters[firstBalance + p]!;
    income += balance * economics.margin[p]! + state.channelStock[p]! * economics.fee[p]!;
    state.channelStock[p]! *= state.survival[p]!;
    state.channelWeightedStock[p]! *= state.survival[p]!;
  }
  return income;
}

function openAccounts(compiled: CompiledCampaign, state: PathState, channel: number, week: number): number {
  const { segments, products, economics } = compiled;
  let rewards = 0;
  for (let s = 0; s < segments; s += 1) {
    const at = ((week * state.channels + channel) * segments + s) * 2;
    rewards += state.weekCells[at]! * economics.reward[s]!;
    const kept = state.weekCells[at + 1]!;
    if (kept === 0) continue;
    for (let p = 0; p < products; p += 1) {
      const opened = kept * economics.mix[s * products + p]!;
      state.channelStock[p]! += opened;
      state.channelWeightedStock[p]! += opened * economics.balanceFactor[s]!;
    }
  }
  return rewards;
}
