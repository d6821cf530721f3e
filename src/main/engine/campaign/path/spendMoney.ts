import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import { destinations } from '../rules/desk.ts';
import { channelCost } from '../rules/trailingCost.ts';
import type { BoundCost } from '../costs/index.ts';
import type { MoneyState } from './moneyState.ts';

/** Weeks over which the channel with the lowest cost per customer is found. */
const bestWindow = 4;

/**
 * Shares out the week's money as the reviews want it and lets the channels buy, path by path. Money of paused channels
 * and released contingency go to the running channels in proportion to their own money of the week, or to the one with
 * the lowest trailing cost per customer; where none runs, the money waits in contingency. What a channel cannot spend
 * stays in its wallet.
 */
export function spendMoney(compiled: CompiledCampaign, state: MoneyState, week: number): void {
  setAside(compiled, state, week);
  const { extra, extraForBest } = state;
  for (let lane = 0; lane < state.count; lane += 1) {
    if (extra[lane]! > 0 || extraForBest[lane]! > 0) shareOut(state, lane, week);
  }
  for (let c = 0; c < state.channels; c += 1) buy(compiled.channels[c]!.cost, state, week, c);
  state.stopped.fill(0);
}

/** Gives a path's extra money to its running channels. */
function shareOut(state: MoneyState, lane: number, week: number): void {
  const { paid, pool, width } = state;
  const [extra, forBest, running] = [state.extra[lane]!, state.extraForBest[lane]!, state.running[lane]!];
  const best = forBest > 0 ? cheapest(state, lane, week) : -1;
  if (extra > 0) {
    if (running > 0) {
      for (let at = lane; at < state.channels * width; at += width)
        paid[at]! += (extra * paid[at]!) / running;
    } else pool[lane]! += extra;
  }
  if (best >= 0) paid[best * width + lane]! += forBest;
  else pool[lane]! += forBest;
}

/** The running channel with money of its own and the lowest trailing cost per customer; -1 where none has customers. */
function cheapest(state: MoneyState, lane: number, week: number): number {
  let [best, lowest] = [-1, Infinity];
  for (let c = 0; c < state.channels; c += 1) {
    if (!(state.paid[c * state.width + lane]! > 0)) continue;
    const cost = channelCost(state, c, lane, week - bestWindow, week - 1);
    if (cost > 0 && cost < lowest) [best, lowest] = [c, cost];
  }
  return best;
}

/** Lets a channel buy from what it has; what it does not spend waits. */
function buy(cost: BoundCost, state: MoneyState, week: number, channel: number): void {
  const { width, wallet, paid, purchase, resumeAt, stopped, spent, bought, keptTo } = state;
  const own = channel * width;
  const row = (week * state.channels + channel) * width;
  const known = cost.keptDelay === undefined ? -1 : week - 1 - cost.keptDelay;
  purchase.week = week;
  purchase.money = Number.NaN;
  let [units, billed] = [0, 0];
  for (let lane = 0; lane < state.count; lane += 1) {
    const money = wallet[own + lane]! + paid[own + lane]!;
    if (week < resumeAt[own + lane]! || stopped[lane] === 1) {
      bought[row + lane] = 0;
      spent[row + lane] = 0;
      wallet[own + lane] = money;
      continue;
    }
    const kept = known < 0 ? 0 : keptTo[known * width + lane]!;
    // Most paths have as much as their neighbours.
    if (money !== purchase.money || kept !== purchase.kept) {
      purchase.money = money;
      purchase.kept = kept;
      units = cost.units(purchase);
      billed = cost.billed(purchase);
    }
    bought[row + lane] = units;
    spent[row + lane] = billed;
    wallet[own + lane] = money - billed;
  }
}

/** Takes the money of paused channels and what is released; finds the running channels' own money. */
function setAside({ schedule }: CompiledCampaign, state: MoneyState, week: number): void {
  const { channels, width, count, pool, available, running, extra, stopped, resumeAt } = state;
  for (let lane = 0; lane < count; lane += 1) {
    const left = pool[lane]!;
    available[lane] = Math.min(left, left * state.release[lane]! + state.wanted[lane]!);
  }
  for (const row of [state.release, state.wanted, extra, state.extraForBest, running]) row.fill(0);
  for (let c = 0; c < channels; c += 1) {
    const money = schedule.channels[week * channels + c]!;
    const row = (week * channels + c) * width;
    for (let lane = 0; lane < count; lane += 1) {
      const at = c * width + lane;
      const idle = week < resumeAt[at]! || stopped[lane] === 1;
      state.paid[at] = idle ? 0 : money;
      state.paused[row + lane] = idle && money > 0 ? 1 : 0;
      if (idle) moveMoney(state, lane, at, money);
      else running[lane]! += money;
    }
  }
  for (let lane = 0; lane < count; lane += 1) {
    const given = available[lane]!;
    if (!(given > 0 && running[lane]! > 0)) continue;
    pool[lane]! -= given;
    state.released[lane]! += given;
    extra[lane]! += given;
  }
}

/** @param at the channel's place in a row */
function moveMoney(state: MoneyState, lane: number, at: number, money: number): void {
  const destination = state.stopped[lane] === 1 ? 'contingency' : destinations[state.destination[at]!]!;
  state.moved[lane]! += money;
  if (destination === 'contingency') state.pool[lane]! += money;
  else if (destination === 'lowestCac') state.extraForBest[lane]! += money;
  else state.extra[lane]! += money;
}
