import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import type { BoundRule, Desk, Outline } from '../rules/desk.ts';
import { bindRule } from '../rules/index.ts';
import type { MoneyRows } from './moneyRows.ts';

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

/** What is done to whole rows: by the kernel where it plays the paths, by plain loops elsewhere. */
export interface RowWork extends Pick<Desk, 'addUp' | 'countAbove'> {
  /** Works effective buying of a channel in a week out: what is bought then and what is left of earlier weeks. */
  carry(week: number, channel: number): void;
  /**
   * Takes the week's money, which stands in `paid`, from paused channels, takes what is released, and finds the running
   * channels' own.
   * @returns whether any path has money to share out
   */
  setAside(week: number): boolean;
  /** Puts the week's money into the wallets; what running channels may spend of them stands in `spent`. */
  takeMoney(week: number): void;
}

/**
 * The money of paths side by side: what their reviews see and decide, what their channels buy, and the volumes that come
 * of it. No path knows of another.
 */
export interface MoneyState extends Desk, Drawn, MoneyRows, RowWork {
  readonly rules: readonly BoundRule[];
  /** What a channel is about to buy; one object for all of them. */
  readonly purchase: { money: number; week: number; kept: number };
}

/** The same without what it shares with the funnel. */
export type OwnMoney = Omit<MoneyState, keyof MoneyRows | keyof RowWork>;

const f64 = (length: number): Float64Array => new Float64Array(length);

/** Memory for all but the shared rows. */
export function createOwnMoney(compiled: CompiledCampaign, width: number): OwnMoney {
  const channels = compiled.channels.length;
  const outline = outlineOf(compiled, width);
  const byChannel = (): Float64Array => f64(channels * width);
  return {
    rules: compiled.scenario.review.map((rule) => bindRule(rule, outline)),
    channels,
    width,
    count: width,
    plan: compiled.plan,
    parameters: f64(compiled.parameters.length * width),
    volumeFactor: byChannel(),
    survival: f64(compiled.products * width),
    purchase: { money: 0, week: 0, kept: 0 },
    pauses: byChannel(),
    falsePauses: byChannel(),
    missedPauses: byChannel(),
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
