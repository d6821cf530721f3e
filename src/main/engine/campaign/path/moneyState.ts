import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import type { BoundRule, Desk, Outline } from '../rules/desk.ts';
import { bindRule } from '../rules/index.ts';

/** What a path does not know beforehand, drawn once. */
export interface Drawn {
  readonly parameters: Float64Array;
  /** [channel]: factor of its volume in this path. */
  readonly volumeFactor: Float64Array;
  /** [product]: share of customers who stay another week. */
  readonly survival: Float64Array;
}

/** Random words of a path's weeks, and where they come from. */
export interface Noise {
  readonly words: Int32Array;
  path: number;
  keyLow: number;
  keyHigh: number;
}

/** The money of one path: what its reviews see and decide, what its channels buy, and the volumes that come of it. */
export interface MoneyState extends Desk, Drawn, Noise {
  readonly rules: readonly BoundRule[];
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
  /** Contingency money left, given out, and money taken from paused channels, yuan. */
  pool: number;
  released: number;
  moved: number;
  /** Money to be shared out this week among the running channels, and to be given to the one with the lowest cost. */
  extra: number;
  extraForBest: number;
}

const f64 = (length: number): Float64Array => new Float64Array(length);

export function createMoneyState(compiled: CompiledCampaign, outline = outlineOf(compiled)): MoneyState {
  const { weeks, products } = compiled;
  const channels = compiled.channels.length;
  return {
    rules: compiled.scenario.review.map((rule) => bindRule(rule, outline)),
    channels,
    plan: compiled.plan,
    parameters: f64(compiled.parameters.length),
    volumeFactor: f64(channels),
    survival: f64(products),
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
export function outlineOf({ scenario, schedule, weeks }: CompiledCampaign): Outline {
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
export function resetMoney(state: MoneyState, compiled: CompiledCampaign): void {
  for (const array of [state.wallet, state.resumeAt, state.pauses, state.falsePauses, state.missedPauses])
    array.fill(0);
  state.pool = compiled.schedule.lines.contingency;
  state.released = 0;
  state.moved = 0;
  state.release = 0;
  state.wanted = 0;
  state.stopped = false;
}
