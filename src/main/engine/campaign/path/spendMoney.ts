import type { CompiledCampaign } from '../compile/compileCampaign.ts';
import type { PathState } from './pathState.ts';

/**
 * Shares out the week's money as the reviews want it and lets the channels buy. Money of paused channels and released
 * contingency go to the running channels in proportion to their own money of the week; where none runs, the money
 * waits in contingency. What a channel cannot spend stays in its wallet.
 */
export function spendMoney(compiled: CompiledCampaign, state: PathState, week: number): void {
  const own = week * state.channels;
  const running = setAside(compiled, state, week);
  if (state.extra > 0) {
    if (running > 0) {
      for (let c = 0; c < state.channels; c += 1) state.paid[c]! += (state.extra * state.paid[c]!) / running;
    } else state.pool += state.extra;
  }
  for (let c = 0; c < state.channels; c += 1) {
    const { cost } = compiled.channels[c]!;
    const money = state.wallet[c]! + state.paid[c]!;
    const billed = cost.billed(money);
    state.bought[own + c] = cost.units(money);
    state.spent[own + c] = billed;
    state.wallet[c] = money - billed;
  }
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
