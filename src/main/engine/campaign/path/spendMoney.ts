import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import { destinations } from '../rules/desk.ts';
import { channelCost } from '../rules/trailingCost.ts';
import type { BoundCost } from '../costs/index.ts';
import type { MoneyState } from './moneyState.ts';

/** Weeks over which the channel with the lowest cost per customer is found. */
const bestWindow = 4;

/**
 * Shares out the week's money as the reviews want it and lets the channels buy. Money of paused channels and released
 * contingency go to the running channels in proportion to their own money of the week, or to the one with the lowest
 * trailing cost per customer; where none runs, the money waits in contingency. What a channel cannot spend stays in its
 * wallet.
 */
export function spendMoney(compiled: CompiledCampaign, state: MoneyState, week: number): void {
  const running = setAside(compiled, state, week);
  const best = state.extraForBest > 0 ? cheapest(state, week) : -1;
  if (state.extra > 0) {
    if (running > 0) {
      for (let c = 0; c < state.channels; c += 1) state.paid[c]! += (state.extra * state.paid[c]!) / running;
    } else state.pool += state.extra;
  }
  if (best >= 0) state.paid[best]! += state.extraForBest;
  else state.pool += state.extraForBest;
  for (let c = 0; c < state.channels; c += 1) buy(compiled.channels[c]!.cost, state, week, c);
  state.stopped = false;
}

/** The running channel with money of its own and the lowest trailing cost per customer; -1 where none has customers. */
function cheapest(state: MoneyState, week: number): number {
  let [best, lowest] = [-1, Infinity];
  for (let c = 0; c < state.channels; c += 1) {
    if (!(state.paid[c]! > 0)) continue;
    const cost = channelCost(state, c, week - bestWindow, week - 1);
    if (cost > 0 && cost < lowest) [best, lowest] = [c, cost];
  }
  return best;
}

/** Lets a channel buy from what it has; what it does not spend waits. */
function buy(cost: BoundCost, state: MoneyState, week: number, channel: number): void {
  const at = week * state.channels + channel;
  const money = state.wallet[channel]! + state.paid[channel]!;
  const { purchase } = state;
  purchase.money = money;
  purchase.week = week;
  const known = cost.keptDelay === undefined ? -1 : week - 1 - cost.keptDelay;
  purchase.kept = known < 0 ? 0 : state.keptTo[known]!;
  const paused = state.stopped || week < state.resumeAt[channel]!;
  const billed = paused ? 0 : cost.billed(purchase);
  state.bought[at] = paused ? 0 : cost.units(purchase);
  state.spent[at] = billed;
  state.wallet[channel] = money - billed;
}

/** Takes the money of paused channels and what is released; returns the running channels' own money. */
function setAside({ schedule }: CompiledCampaign, state: MoneyState, week: number): number {
  const own = week * state.channels;
  const available = Math.min(state.pool, state.pool * state.release + state.wanted);
  state.release = 0;
  state.wanted = 0;
  state.extra = 0;
  state.extraForBest = 0;
  let running = 0;
  for (let c = 0; c < state.channels; c += 1) {
    const money = schedule.channels[own + c]!;
    const paused = week < state.resumeAt[c]!;
    const idle = paused || state.stopped;
    state.paid[c] = idle ? 0 : money;
    state.paused[own + c] = idle && money > 0 ? 1 : 0;
    if (!idle) running += money;
    else moveMoney(state, money, state.stopped ? 'contingency' : destinations[state.destination[c]!]!);
  }
  if (available > 0 && running > 0) {
    state.pool -= available;
    state.released += available;
    state.extra += available;
  }
  return running;
}

function moveMoney(state: MoneyState, money: number, destination: (typeof destinations)[number]): void {
  state.moved += money;
  if (destination === 'contingency') state.pool += money;
  else if (destination === 'lowestCac') state.extraForBest += money;
  else state.extra += money;
}
