import { newRows } from '../plan/block';
import { noneSeries } from './binomial';
import { Funnel } from './funnel';
import { Shape, headKinds, steps } from './shape';
import { reciprocals } from './sumUp';
import { Economics, Valuing, addUpHeads } from './worth';

/**
 * What the host calls to put a campaign together: `beginCampaign`, `setLift` for each step that is lifted,
 * `setEconomics`, then `finishCampaign`. Arrays are addresses of what the host has written.
 */

let shape: Shape | null = null;
let lifts: StaticArray<usize> = [];
let economics: Economics | null = null;
let funnel: Funnel | null = null;
let valuing: Valuing | null = null;
let channelHeads: usize = 0;
let segmentHeads: usize = 0;

export function reciprocalsAddress(): usize {
  return reciprocals;
}

export function noneSeriesAddress(): usize {
  return noneSeries;
}

export function beginCampaign(
  weeks: i32,
  channels: i32,
  segments: i32,
  entries: usize,
  audiences: usize,
  sizes: usize,
  clicksPerAccount: usize,
  reachPerClick: usize,
): void {
  lifts = new StaticArray<usize>(<i32>steps);
  shape = new Shape(weeks, channels, segments, entries, audiences, sizes, clicksPerAccount, reachPerClick, lifts);
}

/** @param factors [week][cell] */
export function setLift(step: i32, factors: usize): void {
  lifts[step] = factors;
}

export function setEconomics(
  products: i32,
  horizon: i32,
  mix: usize,
  balanceFactor: usize,
  reward: usize,
  margin: usize,
  fee: usize,
  discount: usize,
  technology: usize,
  offers: usize,
  againAfter: usize,
  againShare: usize,
  againBalance: usize,
  lastRepurchase: i32,
): void {
  economics = new Economics(
    products,
    horizon,
    mix,
    balanceFactor,
    reward,
    margin,
    fee,
    discount,
    technology,
    offers,
    againAfter,
    againShare,
    againBalance,
    lastRepurchase,
  );
}

export function finishCampaign(purpose: i32, overlap: f64, weeklySpreads: usize, keptKinds: i32): void {
  funnel = new Funnel(shape!, purpose, overlap, weeklySpreads, keptKinds);
  valuing = new Valuing(shape!, economics!, funnel!);
  channelHeads = newRows(shape!.channels * <i32>headKinds);
  segmentHeads = newRows(shape!.segments * <i32>headKinds);
}

/** Begins a block of paths. */
export function resetCampaign(): void {
  funnel!.reset();
}

export function playWeek(week: i32, firstPath: i32): void {
  funnel!.week(week, firstPath);
}

/** Adds up and values what has been played. */
export function finishPaths(): void {
  addUpHeads(shape!, funnel!.cellHeads, channelHeads, segmentHeads);
  valuing!.run();
}

/** Address of the rows of each kind; see `KernelFunctions`. */
export function campaignRows(what: i32): usize {
  switch (what) {
    case 0:
      return funnel!.rates;
    case 1:
      return funnel!.volumes;
    case 2:
      return funnel!.customers;
    case 3:
      return funnel!.expected;
    case 4:
      return funnel!.keptTo;
    case 5:
      return funnel!.cumulative;
    case 6:
      return funnel!.cellHeads;
    case 7:
      return funnel!.weekHeads;
    case 8:
      return channelHeads;
    case 9:
      return segmentHeads;
    case 10:
      return valuing!.spent;
    case 11:
      return valuing!.balances;
    case 12:
      return valuing!.survival;
    case 13:
      return valuing!.survivalUntilAgain;
    default:
      return valuing!.worth;
  }
}

/** Address of the heads of a kind by week and cell; 0: not kept. */
export function campaignHeads(kind: i32): usize {
  return funnel!.weekCells[kind];
}
