import { pow } from '../../math/pow.ts';
import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import { headKinds, type PathState } from './pathState.ts';

/** What the customers of one channel, or of the campaign, are worth and cost, yuan. */
export interface Worth {
  /** Balances of kept customers at the end of the campaign's last week. */
  balance: number;
  /** Present values: of what customers bring, and of the money spent. */
  value: number;
  cost: number;
  /** Weeks until the cash flow since the start is positive for good; Infinity: not within the horizon. */
  payback: number;
}

/**
 * Follows the customers of one channel over the horizon: those kept earn from the week after their opening on, and
 * leave at their product's rate. Money is spent and rewards are paid at the start of a week, margins and fees come in
 * at its end. Technology is no channel's cost.
 */
export function valueChannel(
  compiled: CompiledCampaign,
  state: PathState,
  channel: number,
  out: Worth,
): void {
  const { weeks, horizon, economics } = compiled;
  state.stock.fill(0);
  state.weightedStock.fill(0);
  out.value = 0;
  out.cost = 0;
  const changing = Math.min(horizon, weeks + economics.lastRepurchase);
  for (let week = 0; week < changing; week += 1) {
    const income = earn(compiled, state);
    const running = week < weeks;
    const rewards = running ? openAccounts(compiled, state, channel, week) : 0;
    if (economics.lastRepurchase > 0) buyAgain(compiled, state, channel, week);
    const spent = running ? state.spent[week * state.channels + channel]! : 0;
    out.value += income * economics.discount[week + 1]! - rewards * economics.discount[week]!;
    out.cost += spent * economics.discount[week]!;
    state.channelCash[week] = income - rewards - spent;
    if (week === weeks - 1) out.balance = balanceOf(compiled, state);
  }
  out.value += thinOut(compiled, state, changing);
  out.payback = paybackOf(state.channelCash);
}

/** Lets the customers leave from a week on in which nobody comes any more; returns what they still bring. */
function thinOut(
  { products, firstBalance, horizon, economics }: CompiledCampaign,
  state: PathState,
  from: number,
): number {
  const { income, survival, channelCash } = state;
  for (let p = 0; p < products; p += 1) {
    const balance = state.weightedStock[p]! * state.parameters[firstBalance + p]!;
    income[p] = balance * economics.margin[p]! + state.stock[p]! * economics.fee[p]!;
  }
  let value = 0;
  for (let week = from; week < horizon; week += 1) {
    let sum = 0;
    for (let p = 0; p < products; p += 1) {
      sum += income[p]!;
      income[p]! *= survival[p]!;
    }
    value += sum * economics.discount[week + 1]!;
    channelCash[week] = sum;
  }
  return value;
}

/** Income of a week from customers of earlier weeks, who then thin out. */
function earn({ products, firstBalance, economics }: CompiledCampaign, state: PathState): number {
  let income = 0;
  for (let p = 0; p < products; p += 1) {
    const balance = state.weightedStock[p]! * state.parameters[firstBalance + p]!;
    income += balance * economics.margin[p]! + state.stock[p]! * economics.fee[p]!;
    state.stock[p]! *= state.survival[p]!;
    state.weightedStock[p]! *= state.survival[p]!;
  }
  return income;
}

/** Adds the customers of a week; returns the rewards paid to them. */
function openAccounts(compiled: CompiledCampaign, state: PathState, channel: number, week: number): number {
  const { segments, products, economics, lifts } = compiled;
  let rewards = 0;
  for (let s = 0; s < segments; s += 1) {
    const cell = channel * segments + s;
    const at = (week * state.channels * segments + cell) * headKinds;
    const offers = lifts.cost.length > 0 ? lifts.cost[at / headKinds]! : 0;
    rewards += state.weekCells[at + 3]! * (economics.reward[cell]! + offers);
    const kept = state.weekCells[at + 4]!;
    if (kept === 0) continue;
    for (let p = 0; p < products; p += 1) {
      const opened = kept * economics.mix[cell * products + p]!;
      state.stock[p]! += opened;
      state.weightedStock[p]! += opened * economics.balanceFactor[s]!;
    }
  }
  return rewards;
}

/** Adds what customers kept some weeks ago buy again, as far as they are still there. */
function buyAgain(
  { economics, segments, products, weeks }: CompiledCampaign,
  state: PathState,
  channel: number,
  week: number,
): void {
  for (let p = 0; p < products; p += 1) {
    const again = economics.repurchase[p];
    if (!again) continue;
    const opened = week - again.afterWeeks;
    if (opened < 0 || opened >= weeks) continue;
    let weighted = 0;
    for (let s = 0; s < segments; s += 1) {
      const cell = channel * segments + s;
      const kept = state.weekCells[(opened * state.channels * segments + cell) * headKinds + 4]!;
      weighted += kept * economics.mix[cell * products + p]! * economics.balanceFactor[s]!;
    }
    state.weightedStock[p]! +=
      weighted * again.share * again.balance * pow(state.survival[p]!, again.afterWeeks);
  }
}

function balanceOf({ products, firstBalance }: CompiledCampaign, state: PathState): number {
  let balance = 0;
  for (let p = 0; p < products; p += 1)
    balance += state.weightedStock[p]! * state.parameters[firstBalance + p]!;
  return balance;
}

/** Weeks from the start until the running sum of the cash flow is at or above 0 for good, counted at ends of weeks. */
export function paybackOf(cash: Float64Array): number {
  let sum = 0;
  let lastBelow = -1;
  for (let week = 0; week < cash.length; week += 1) {
    sum += cash[week]!;
    if (sum < 0) lastBelow = week;
  }
  if (lastBelow === -1) return 0;
  return lastBelow === cash.length - 1 ? Infinity : lastBelow + 2;
}
