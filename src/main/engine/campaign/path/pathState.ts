import { headCounts } from '../../../../shared/campaignResult.ts';
import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import { seedKey } from '../../random/seedKey.ts';
import { rowsOfRules } from '../rules/startRules.ts';
import { createOwnMoney, resetMoney, type MoneyState } from './moneyState.ts';
import { plainRows } from './plainRows.ts';
import type { Noise } from './drawWords.ts';

export const stepCount = 4;
export const headKinds = headCounts.length;

/** The memory of one path, made once and used again for every path of a block. Head counts are [...][headCounts]. */
export interface PathState extends MoneyState, Noise {
  /** [channel]: factor of its ups and downs of this week. */
  readonly weekFactor: Float64Array;
  /** What the rules keep over the weeks. */
  readonly ruleRows: Float64Array;
  /** [cell][step]: rates of this path, and those of this week. */
  readonly rates: Float64Array;
  readonly weekRates: Float64Array;
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
}

const f64 = (length: number): Float64Array => new Float64Array(length);

export function createPathState(compiled: CompiledCampaign): PathState {
  const { weeks, segments, products, horizon } = compiled;
  const channels = compiled.channels.length;
  const cells = channels * segments;
  const money = createOwnMoney(compiled, 1);
  return {
    ...money,
    ...plainRows(compiled, 1),
    ruleRows: f64(rowsOfRules(money.rules)),
    weekFactor: f64(channels).fill(1),
    words: new Int32Array(4),
    path: 0,
    key: seedKey(0),
    rates: f64(cells * stepCount),
    weekRates: f64(cells * stepCount),
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
  };
}

/** Makes the memory ready for a new path. */
export function resetPathState(state: PathState, compiled: CompiledCampaign): void {
  resetMoney(state, compiled);
  state.fraction.fill(0);
  state.weekCells.fill(0);
  state.remaining.set(compiled.sizes);
}
