import type { BudgetSplit } from '../../../../shared/budget.ts';
import type { CompiledCampaign } from '../../campaign/compile/compiledCampaign.ts';
import { liftsOf } from '../../campaign/compile/lifts.ts';
import { technologyLift } from '../../campaign/compile/technologyLift.ts';
import type { PathState } from '../../campaign/path/pathState.ts';
import type { Curve } from './dual.ts';
import type { Bounds } from './equalMarginal.ts';
import type { HeadWorth } from './headWorth.ts';
import { purchasesOf } from './purchases.ts';
import { layPassing } from './swiftPlay.ts';

/** What bounds on a channel are made from: the campaign at fixed rates, and what heads are worth. */
export interface CeilingBasis {
  readonly compiled: CompiledCampaign;
  readonly split: BudgetSplit;
  readonly state: PathState;
  readonly worth: HeadWorth;
}

/** What a channel can bring at most, whatever the others do, by [week][segment]. */
export interface CeilingRates {
  /** Of a unit of volume: accounts, while nobody is a customer yet. */
  readonly accounts: Float64Array;
  /** Of an account of this week or a later one: what it adds to the objective at most, and kept customers. */
  readonly worth: Float64Array;
  readonly kept: Float64Array;
}

/** The rates of all channels with so much technology money, which lifts them all. */
export function ceilingRates({ compiled, split, state, worth }: CeilingBasis, technology: number) {
  const weights = purchasesOf(compiled, split).patterns.technology;
  const lift = technologyLift(
    compiled.scenario,
    weights.map((weight) => weight * technology),
  );
  const lifted = { ...compiled, technology: lift, lifts: liftsOf(compiled.scenario, lift) };
  const passing = layPassing(lifted, state, worth);
  const { weeks, segments, channels } = compiled;
  const cells = channels.length * segments;
  return channels.map((_, channel): CeilingRates => {
    const rows = (table: Float64Array, isLasting: boolean): Float64Array => {
      const own = new Float64Array(weeks * segments);
      for (let week = weeks - 1; week >= 0; week -= 1) {
        for (let s = 0; s < segments; s += 1) {
          const value = Math.max(0, table[week * cells + channel * segments + s]!);
          const later = isLasting && week + 1 < weeks ? own[(week + 1) * segments + s]! : 0;
          own[week * segments + s] = Math.max(value, later);
        }
      }
      return own;
    };
    return {
      accounts: rows(passing.accounts, false),
      worth: rows(passing.worth, true),
      kept: rows(passing.kept, true),
    };
  });
}

/**
 * The most that a channel can bring with a sum, whatever the others do: alone it finds everybody, its accounts up to any
 * week are at least as many as beside others, and each counts as much as one of that week or a later one can.
 * @param keptTo [week], where given: kept customers up to the end of each week are added
 */
export function channelCeiling(
  { compiled, split, state, worth }: CeilingBasis,
  rates: CeilingRates,
  channel: number,
  money: number,
  keptTo?: Float64Array,
): { gain: number; spent: number } {
  const { weeks, segments, sizes, season } = compiled;
  const { volumes, spent } = purchasesOf(compiled, split).of(channel, money)!;
  const taken = new Float64Array(segments);
  let [gain, cost, kept] = [0, 0, 0];
  for (let week = 0; week < weeks; week += 1) {
    cost += spent[week]! * worth.yuan[week]!;
    const volume = volumes[week]! * state.volumeFactor[channel]! * season[week]!;
    for (let s = 0; s < segments; s += 1) {
      const at = week * segments + s;
      const left = sizes[s]! - taken[s]!;
      const accounts = Math.min(left, ((volume * left) / sizes[s]!) * rates.accounts[at]!);
      taken[s]! += accounts;
      gain += accounts * rates.worth[at]!;
      kept += accounts * rates.kept[at]!;
    }
    if (keptTo) keptTo[week] = kept;
  }
  return { gain, spent: cost };
}

export const channelCurve = (
  basis: CeilingBasis,
  rates: CeilingRates,
  channel: number,
  bounds: Bounds,
): Curve => ({ bounds, at: (money) => channelCeiling(basis, rates, channel, money) });
