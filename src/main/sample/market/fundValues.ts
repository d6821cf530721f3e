import { exp } from '../../engine/math/exp.ts';
import { drawNormals } from '../draws.ts';
import { streams } from '../streams.ts';
import type { BusinessDays } from './businessDays.ts';
import type { FundRule } from './fundRules.ts';
import { factors } from './marketFacts.ts';

/** What a day brought: growth of the factors and of money at the short rate, as fractions. */
export interface DailyMarket {
  /** Simple returns, [factor][day]. */
  readonly returns: readonly Float64Array[];
  readonly money: Float64Array;
}

export function dailyMarket(
  logReturns: readonly Float64Array[],
  rate: Float64Array,
  days: BusinessDays,
): DailyMarket {
  return {
    returns: logReturns.map((x) => x.map((r) => exp(r) - 1)),
    money: rate.map((r, day) => (r * days.gap[day]!) / 365),
  };
}

/** Values of a product by business day, unrounded; its own shocks average to nothing over the history. */
export function fundValues(
  rule: FundRule,
  market: DailyMarket,
  days: BusinessDays,
  yearlyFee = 0,
): Float64Array {
  const count = days.dates.length;
  const own = ownReturns(rule, count);
  const mix = factors.map((f) => rule.mix[f] ?? 0);
  const atShortRate = 1 - mix.reduce((sum, share) => sum + share, 0);
  const values = new Float64Array(count);
  values[0] = rule.base;
  for (let day = 1; day < count; day++) {
    let growth =
      own[day]! + atShortRate * market.money[day]! + ((rule.carry - yearlyFee) * days.gap[day]!) / 365;
    for (let f = 0; f < mix.length; f++) growth += mix[f]! * market.returns[f]![day]!;
    values[day] = values[day - 1]! * (1 + growth);
  }
  return values;
}

function ownReturns(rule: FundRule, count: number): Float64Array {
  const own = new Float64Array(count);
  if (rule.ownVolatility === 0) return own;
  const z = new Float64Array(1);
  let sum = 0;
  for (let day = 1; day < count; day++) {
    drawNormals(streams.funds + rule.number, day, z);
    own[day] = (rule.ownVolatility / Math.sqrt(261)) * z[0]!;
    sum += own[day]!;
  }
  const mean = sum / (count - 1);
  return own.map((x, day) => (day === 0 ? 0 : x - mean));
}
