import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import type { BoundRule, Desk, Outline } from '../rules/desk.ts';
import { bindRule } from '../rules/index.ts';

/** What paths do not know beforehand, drawn once; rows of `width` lanes, of which `count` are paths. */
export interface Drawn {
  readonly width: number;
  readonly count: number;
  /** [parameter][lane] */
  readonly parameters: Float64Array;
  /** [channel][lane]: factor of its volume in the path. */
  readonly volumeFactor: Float64Array;
  /** [product][lane]: share of customers who stay another week. */
  readonly survival: Float64Array;
}

/** What the money of the weeks shares with the funnel: the kernel's memory, where it plays the paths. */
export interface Weekly {
  /** [week][channel][lane]: yuan paid, customers as they came and without luck, 1 where money meets a pause. */
  readonly spent: Float64Array;
  readonly customers: Float64Array;
  readonly expected: Float64Array;
  readonly paused: Float64Array;
  /** [week][lane]: kept and new customers up to the end of the week. */
  readonly keptTo: Float64Array;
  readonly cumulative: Float64Array;
  /** [channel][lane]: of this week. */
  readonly volume: Float64Array;
  /** [week][channel][lane]: units bought. */
  readonly bought: Float64Array;
  /** [channel][lane]: first week of running again. */
  readonly resumeAt: Float64Array;
  /** [lane]: effective buying of the channel in hand. */
  readonly effective: Float64Array;
  /** Works effective buying of a channel in a week out: what is bought then and what is left of earlier weeks. */
  carry(week: number, channel: number): void;
}

/**
 * The money of paths side by side: what their reviews see and decide, what their channels buy, and the volumes that come
 * of it. No path knows of another.
 */
export interface MoneyState extends Desk, Drawn, Weekly {
  readonly rules: readonly BoundRule[];
  /** [channel][lane]: this week's money, and money not yet spent. */
  readonly paid: Float64Array;
  readonly wallet: Float64Array;
  /** What a channel is about to buy; one object for all of them. */
  readonly purchase: { money: number; week: number; kept: number };
  /** [lane]: contingency money left, given out, and money taken from paused channels, yuan. */
  readonly pool: Float64Array;
  readonly released: Float64Array;
  readonly moved: Float64Array;
  /** [lane]: money to be shared out this week among the running channels, and to go to the one with the lowest cost. */
  readonly extra: Float64Array;
  readonly extraForBest: Float64Array;
  /** [lane], of the week in hand: contingency that may be given out, the running channels' own money. */
  readonly available: Float64Array;
  readonly running: Float64Array;
}

/** The same without what it shares with the funnel. */
export type OwnMoney = Omit<MoneyState, keyof Weekly | 'addUp'>;

const f64 = (length: number): Float64Array => new Float64Array(length);

/** Memory for the weeks of so many paths, where the kernel's is not used. */
export function createWeekly({ weeks, channels: bound }: CompiledCampaign, width: number): Weekly {
  const channels = bound.length;
  const each = weeks * channels * width;
  const bought = f64(each);
  const effective = f64(width);
  return {
    spent: f64(each),
    customers: f64(each),
    expected: f64(each),
    paused: f64(each),
    keptTo: f64(weeks * width),
    cumulative: f64(weeks * width),
    volume: f64(channels * width),
    bought,
    resumeAt: f64(channels * width),
    effective,
    carry(week, channel) {
      const weights = bound[channel]!.carryOver;
      const lags = Math.min(weights.length, week + 1);
      effective.fill(0);
      for (let lag = 0; lag < lags; lag += 1) {
        const row = ((week - lag) * channels + channel) * width;
        for (let lane = 0; lane < width; lane += 1) effective[lane]! += weights[lag]! * bought[row + lane]!;
      }
    },
  };
}

/** Memory for all but the weeks. */
export function createOwnMoney(compiled: CompiledCampaign, width: number): OwnMoney {
  const { products } = compiled;
  const channels = compiled.channels.length;
  const outline = outlineOf(compiled, width);
  const byChannel = (): Float64Array => f64(channels * width);
  const byLane = (): Float64Array => f64(width);
  return {
    rules: compiled.scenario.review.map((rule) => bindRule(rule, outline)),
    channels,
    width,
    count: width,
    plan: compiled.plan,
    parameters: f64(compiled.parameters.length * width),
    volumeFactor: byChannel(),
    survival: f64(products * width),
    paid: byChannel(),
    wallet: byChannel(),
    purchase: { money: 0, week: 0, kept: 0 },
    destination: new Uint8Array(channels * width),
    pauses: byChannel(),
    falsePauses: byChannel(),
    missedPauses: byChannel(),
    release: byLane(),
    wanted: byLane(),
    stopped: new Uint8Array(width),
    pool: byLane(),
    released: byLane(),
    moved: byLane(),
    extra: byLane(),
    extraForBest: byLane(),
    available: byLane(),
    running: byLane(),
  };
}

/** What rules know of the campaign beforehand. */
function outlineOf({ scenario, schedule, weeks }: CompiledCampaign, width: number): Outline {
  const count = scenario.channels.length;
  const planned = new Float64Array(weeks);
  schedule.channels.forEach((money, at) => {
    planned[Math.floor(at / count)]! += money;
  });
  return {
    channels: scenario.channels.map((channel) => channel.id),
    phases: scenario.phases.flatMap(({ kind, weeks }) => Array.from({ length: weeks }, () => kind)),
    planned,
    width,
  };
}

/** Makes the memory ready for new paths. Arrays by week are overwritten week by week and need no clearing. */
export function resetMoney(state: MoneyState, compiled: CompiledCampaign): void {
  for (const array of [state.wallet, state.resumeAt, state.pauses, state.falsePauses, state.missedPauses])
    array.fill(0);
  for (const array of [state.released, state.moved, state.release, state.wanted, state.stopped])
    array.fill(0);
  state.pool.fill(compiled.schedule.lines.contingency);
}
