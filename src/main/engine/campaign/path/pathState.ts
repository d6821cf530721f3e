import { headCounts } from '../../../../shared/campaignResult.ts';
import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import { bindRule } from '../rules/index.ts';
import type { BoundRule, Desk, Outline } from '../rules/desk.ts';

export const stepCount = 4;
export const headKinds = headCounts.length;

/** The memory of one path, made once and used again for every path of a block. Head counts are [...][headCounts]. */
export interface PathState extends Desk {
  readonly rules: readonly BoundRule[];
  readonly parameters: Float64Array;
  /** [channel]: factor of its volume in this path. */
  readonly volumeFactor: Float64Array;
  /** [cell][step]: rates of this path, and those of this week. */
  readonly rates: Float64Array;
  readonly weekRates: Float64Array;
  /** Random words of one cell and week, and where they come from. */
  readonly words: Int32Array;
  path: number;
  keyLow: number;
  keyHigh: number;
  /** [channel]: this week's money, its volume, the factor of its ups and downs; money not yet spent. */
  readonly paid: Float64Array;
  readonly volume: Float64Array;
  readonly weekFactor: Float64Array;
  readonly wallet: Float64Array;
  /** What a channel is about to buy; one object for all of them. */
  readonly purchase: { money: number; week: number; kept: number };
  /** [week]: kept customers up to the end of the week. */
  readonly keptTo: Float64Array;
  /** [week][channel]: units bought. */
  readonly bought: Float64Array;
  /** [week][channel]: 1 where the channel would have had money and is paused. */
  readonly paused: Float64Array;
  /** [segment]: people who are not customers yet, now and as a share at the start of the week. */
  readonly remaining: Float64Array;
  readonly fresh: Float64Array;
  /** [cell]: share of its contacts that no other channel doubles. */
  readonly alone: Float64Array;
  /** [cell]: what rounding to whole people has left over from earlier weeks, -.5 to .5. */
  readonly fraction: Float64Array;
  readonly channelHeads: Float64Array;
  readonly segmentHeads: Float64Array;
  /** [week][cell][headCounts]: the rest are sums of these. */
  readonly weekCells: Float64Array;
  /** [cell][headCounts] */
  readonly cellHeads: Float64Array;
  /** [week][headCounts] */
  readonly weekHeads: Float64Array;
  /** [product]: kept customers of one channel, and the same × their segments' balance factors. */
  readonly stock: Float64Array;
  readonly weightedStock: Float64Array;
  /** [week of the horizon]: undiscounted, of one channel and of all with technology. */
  readonly channelCash: Float64Array;
  readonly cash: Float64Array;
  /** [product]: yuan a week, while customers thin out. */
  readonly income: Float64Array;
  /** [product]: share of customers who stay another week. */
  readonly survival: Float64Array;
  /** Contingency money left, given out, and money taken from paused channels, yuan. */
  pool: number;
  released: number;
  moved: number;
  /** Money to be shared out this week among the running channels, and to be given to the one with the lowest cost. */
  extra: number;
  extraForBest: number;
}

const f64 = (length: number): Float64Array => new Float64Array(length);

export function createPathState(compiled: CompiledCampaign): PathState {
  const { weeks, segments, products, horizon } = compiled;
  const channels = compiled.channels.length;
  const cells = channels * segments;
  const outline = outlineOf(compiled);
  return {
    rules: compiled.scenario.review.map((rule) => bindRule(rule, outline)),
    channels,
    plan: compiled.plan,
    parameters: f64(compiled.parameters.length),
    volumeFactor: f64(channels),
    rates: f64(cells * stepCount),
    weekRates: f64(cells * stepCount),
    words: new Int32Array(4),
    path: 0,
    keyLow: 0,
    keyHigh: 0,
    paid: f64(channels),
    volume: f64(channels),
    weekFactor: f64(channels).fill(1),
    wallet: f64(channels),
    purchase: { money: 0, week: 0, kept: 0 },
    keptTo: f64(weeks),
    bought: f64(weeks * channels),
    paused: f64(weeks * channels),
    spent: f64(weeks * channels),
    customers: f64(weeks * channels),
    expected: f64(weeks * channels),
    cumulative: f64(weeks),
    resumeAt: f64(channels),
    destination: new Uint8Array(channels),
    pauses: f64(channels),
    falsePauses: f64(channels),
    missedPauses: f64(channels),
    remaining: f64(segments),
    fresh: f64(segments),
    alone: f64(cells).fill(1),
    fraction: f64(cells),
    channelHeads: f64(channels * headKinds),
    segmentHeads: f64(segments * headKinds),
    weekCells: f64(weeks * cells * headKinds),
    cellHeads: f64(cells * headKinds),
    weekHeads: f64(weeks * headKinds),
    stock: f64(products),
    weightedStock: f64(products),
    cash: f64(horizon),
    channelCash: f64(horizon),
    income: f64(products),
    survival: f64(products),
    release: 0,
    wanted: 0,
    stopped: false,
    pool: 0,
    released: 0,
    moved: 0,
    extra: 0,
    extraForBest: 0,
  };
}

/** What rules know of the campaign beforehand. */
function outlineOf({ scenario, schedule, weeks }: CompiledCampaign): Outline {
  const count = scenario.channels.length;
  const planned = new Float64Array(weeks);
  schedule.channels.forEach((money, at) => {
    planned[Math.floor(at / count)]! += money;
  });
  return {
    channels: scenario.channels.map((channel) => channel.id),
    phases: scenario.phases.flatMap(({ kind, weeks }) => Array.from({ length: weeks }, () => kind)),
    planned,
  };
}

/** Makes the memory ready for a new path. Arrays by week are overwritten week by week and need no clearing. */
export function resetPathState(state: PathState, compiled: CompiledCampaign): void {
  for (const array of [
    state.wallet,
    state.resumeAt,
    state.pauses,
    state.falsePauses,
    state.missedPauses,
    state.fraction,
    state.weekCells,
  ])
    array.fill(0);
  state.remaining.set(compiled.sizes);
  state.pool = compiled.schedule.lines.contingency;
  state.released = 0;
  state.moved = 0;
  state.release = 0;
  state.wanted = 0;
  state.stopped = false;
}
