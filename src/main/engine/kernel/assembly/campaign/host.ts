import { newRows } from './block';
import { noneSeries } from './binomial';
import { Funnel } from './funnel';
import { Money } from './money';
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
let money: Money | null = null;
let channelHeads: usize = 0;
let segmentHeads: usize = 0;
let groups: StaticArray<usize> = [];

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
  money = new Money(shape!, valuing!.spent);
  channelHeads = newRows(shape!.channels * <i32>headKinds);
  segmentHeads = newRows(shape!.segments * <i32>headKinds);
  groups = rowGroups(funnel!, valuing!, money!);
}

/** Begins a block of paths. */
export function resetCampaign(): void {
  funnel!.reset();
}

export function setAside(week: i32): bool {
  return money!.setAside(week);
}

export function takeMoney(week: i32): void {
  money!.takeMoney(week);
}

export function playWeek(week: i32, firstPath: i32): void {
  funnel!.week(week, firstPath);
}

/** Adds up and values what has been played. */
export function finishPaths(): void {
  addUpHeads(shape!, funnel!.cellHeads, channelHeads, segmentHeads);
  valuing!.run();
}

/** Address of a group of rows; see `rowNames` of the host. */
export function campaignRows(group: i32): usize {
  return groups[group];
}

function rowGroups(funnel: Funnel, valuing: Valuing, money: Money): StaticArray<usize> {
  return [
    funnel.rates,
    funnel.volumes,
    funnel.customers,
    funnel.expected,
    funnel.keptTo,
    funnel.cumulative,
    funnel.cellHeads,
    funnel.weekHeads,
    channelHeads,
    segmentHeads,
    valuing.spent,
    valuing.balances,
    valuing.survival,
    valuing.survivalUntilAgain,
    valuing.worth,
    money.paused,
    money.bought,
    money.resumeAt,
    money.destination,
    money.paid,
    money.wallet,
    money.pool,
    money.released,
    money.moved,
    money.release,
    money.wanted,
    money.stopped,
    money.extra,
    money.extraForBest,
    money.running,
  ];
}

/** Address of the heads of a kind by week and cell; 0: not kept. */
export function campaignHeads(kind: i32): usize {
  return funnel!.weekCells[kind];
}
