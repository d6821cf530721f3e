import type { CompiledCampaign } from '../compile/compileCampaign.ts';
import type { BoundCost } from '../costs/index.ts';
import type { PathState } from './pathState.ts';

/**
 * Shares out the week's money as the reviews want it and lets the channels buy. Money of paused channels and released
 * contingency go to the running channels in proportion to their own money of the week; where none runs, the money
 * waits in contingency. What a channel cannot spend stays in its wallet.
 */
export function spendMoney(compiled: CompiledCampaign, state: PathState, week: number): void {
  const running = setAside(compiled, state, week);
  if (state.extra > 0) {
    if (running > 0) {
      for (let c = 0; c < state.channels; c += 1) state.paid[c]! += (state.extra * state.paid[c]!) / running;
    } else state.pool += state.extra;
  }
  for (let c = 0; c < state.channels; c += 1) buy(compiled.channels[c]!.cost, state, week, c);
}

/** Lets a channel buy from what it has; what it does not spend waits. */
function buy(cost: BoundCost, state: PathState, week: number, channel: number): void {
  const at = week * state.channels + channel;
  const money = state.wallet[channel]! + state.paid[channel]!;
  const { purchase } = state;
  purchase.money = money;
  purchase.week = week;
  const known = cost.keptDelay === undefined ? -1 : week - 1 - cost.keptDelay;
  purchase.kept = known < 0 ? 0 : state.keptTo[known]!;
  const paused = week < state.resumeAt[channel]!;
  const billed = paused ? 0 : cost.billed(purchase);
  state.bought[at] = paused ? 0 : cost.units(purchase);
  state.spent[at] = billed;
  state.wallet[channel] = money - billed;
}

/** Takes the money of paused channels and what is released; returns the running channels' own money. */
function setAside({ schedule }: CompiledCampaign, state: PathState, week: number): number {
  const own = week * state.channels;
  const available = state.pool * state.release;
  state.release = 0;
  state.extra = 0;
  let running = 0;
  for (let c = 0; c < state.channels; c += 1) {
    const money = schedule.channels[own + c]!;
    const paused = week < state.resumeAt[c]!;
    state.paid[c] = paused ? 0 : money;
    state.paused[own + c] = paused && money > 0 ? 1 : 0;
    if (!paused) running += money;
    else {
      state.moved += money;
      if (state.toContingency[c] === 1) state.pool += money;
      else state.extra += money;
    }
  }
  if (available > 0 && running > 0) {
    state.pool -= available;
    state.released += available;
    state.extra += available;
  }
  return running;
}
