import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
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
  const { channels, width, paid, extra, extraForBest } = state;
  for (let c = 0; c < channels; c += 1) {
    paid.fill(compiled.schedule.channels[week * channels + c]!, c * width, (c + 1) * width);
  }
  if (state.setAside(week)) {
    for (let lane = 0; lane < state.count; lane += 1) {
      if (extra[lane]! > 0 || extraForBest[lane]! > 0) shareOut(state, lane, week);
    }
  }
  state.takeMoney(week);
  for (let c = 0; c < channels; c += 1) buy(compiled.channels[c]!.cost, state, week, c);
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

/** Lets a channel buy from what it may spend; what it does not spend waits. */
function buy(cost: BoundCost, state: MoneyState, week: number, channel: number): void {
  const { width, wallet, purchase, spent, bought, keptTo } = state;
  const own = channel * width;
  const row = (week * state.channels + channel) * width;
  const known = cost.keptDelay === undefined ? -1 : week - 1 - cost.keptDelay;
  purchase.week = week;
  purchase.money = Number.NaN;
  let [units, billed] = [0, 0];
  for (let lane = 0; lane < state.count; lane += 1) {
    const money = spent[row + lane]!;
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
    wallet[own + lane]! -= billed;
  }
}
