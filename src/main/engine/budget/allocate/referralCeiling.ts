import type { CompiledCampaign } from '../../campaign/compile/compiledCampaign.ts';
import { channelCeiling, type CeilingBasis, type CeilingRates } from './ceilingCurves.ts';
import { dualBound, type Curve } from './dual.ts';
import type { Bounds } from './equalMarginal.ts';
import { weeklyPatterns } from './weeklyPatterns.ts';

/** True for a channel whose purchases depend on the customers so far. */
export const isReferral = ({ channels }: CompiledCampaign, channel: number): boolean =>
  channels[channel]!.cost.keptDelay !== undefined;

/** Whether a bound can be told: accounts that customers bring must follow the rewards one for one. */
export const hasCeiling = (compiled: CompiledCampaign): boolean =>
  compiled.scenario.channels.every(
    ({ response }, channel) => !isReferral(compiled, channel) || response.kind === 'linear',
  );

/** How exactly kept customers are bounded, as a share of the most that there can be. */
const keptExact = 5e-3;

/**
 * Kept customers up to the end of each week at most: those of the other channels however the money is divided, and those
 * whom they bring, each referral channel with all it may have.
 * @param rates of all channels at the most technology money
 * @param money least and most that all channels together have
 */
export function mostKept(
  basis: CeilingBasis,
  rates: readonly CeilingRates[],
  bounds: readonly Bounds[],
  money: Bounds,
): Float64Array {
  const { compiled } = basis;
  const { weeks } = compiled;
  const others = compiled.channels.flatMap((_, c) => (isReferral(compiled, c) ? [] : [c]));
  const keptTo = others.map((channel) => remembered(basis, rates[channel]!, channel));
  const kept = Float64Array.from({ length: weeks }, (_, week) => {
    const curves = others.map((channel, i): Curve => ({
      bounds: bounds[channel]!,
      at: (sum) => ({ gain: keptTo[i]!(sum)[week]!, spent: 0 }),
    }));
    const largest = curves.reduce((sum, curve) => sum + curve.at(curve.bounds.max).gain, 0);
    // Money that the others do not get lies with referrals, technology or contingency.
    const rest = { bounds: { min: 0, max: money.max }, at: () => ({ gain: 0, spent: 0 }) };
    return largest > 0 ? dualBound([...curves, rest], money, keptExact * largest) : 0;
  });
  const brought = new Float64Array(weeks);
  const referrals = compiled.channels.flatMap((_, c) => (isReferral(compiled, c) ? [c] : []));
  const buyers = referrals.map((channel) => buyer(basis, channel, bounds[channel]!.max));
  const units = referrals.map(() => new Float64Array(weeks));
  for (let week = 0, sum = 0; week < weeks; week += 1) {
    referrals.forEach((channel, i) => {
      const { carryOver, cost } = compiled.channels[channel]!;
      const known = week - 1 - cost.keptDelay!;
      units[i]![week] = buyers[i]!(week, known < 0 ? 0 : kept[known]! + brought[known]!);
      let volume = 0;
      for (let lag = 0; lag < Math.min(carryOver.length, week + 1); lag += 1)
        volume += carryOver[lag]! * units[i]![week - lag]!;
      sum += volume * perUnit(basis, rates[channel]!, channel, week, 'kept');
    });
    brought[week] = sum;
  }
  return kept.map((own, week) => own + brought[week]!);
}

/**
 * The most that a referral channel can bring with a sum, less its rewards: with the most customers that there can be, and
 * each account counting as much as one of that week or a later one can.
 * @param keptTo [week], of `mostKept`
 */
export function referralCeiling(
  basis: CeilingBasis,
  rates: CeilingRates,
  channel: number,
  keptTo: Float64Array,
  money: number,
): number {
  const { compiled, worth } = basis;
  const { weeks } = compiled;
  const { cost, carryOver } = compiled.channels[channel]!;
  const reward = 1 / cost.perYuan;
  const net = new Float64Array(weeks);
  for (let week = weeks - 1; week >= 0; week -= 1) {
    let brings = 0;
    for (let lag = 0; lag < Math.min(carryOver.length, weeks - week); lag += 1)
      brings += carryOver[lag]! * perUnit(basis, rates, channel, week + lag, 'worth');
    net[week] = Math.max(0, brings - reward * worth.yuan[week]!, week + 1 < weeks ? net[week + 1]! : 0);
  }
  const buy = buyer(basis, channel, money);
  let gain = 0;
  for (let week = 0; week < weeks; week += 1) {
    const known = week - 1 - cost.keptDelay!;
    gain += buy(week, known < 0 ? 0 : keptTo[known]!) * net[week]!;
  }
  return gain;
}

/** What a unit of volume leads to while nobody is a customer yet. */
function perUnit(
  { compiled, state }: CeilingBasis,
  rates: CeilingRates,
  channel: number,
  week: number,
  of: 'worth' | 'kept',
): number {
  let sum = 0;
  for (let s = 0, at = week * compiled.segments; s < compiled.segments; s += 1, at += 1)
    sum += rates.accounts[at]! * rates[of][at]!;
  return sum * state.volumeFactor[channel]! * compiled.season[week]!;
}

/** Buys week by week with a sum, as the campaign does; money that is not used waits. */
function buyer({ compiled, split }: CeilingBasis, channel: number, money: number) {
  const { cost } = compiled.channels[channel]!;
  const pattern = weeklyPatterns(compiled, split).channels[channel]!;
  let wallet = 0;
  return (week: number, kept: number): number => {
    const purchase = { money: wallet + money * pattern[week]!, week, kept };
    wallet = purchase.money - cost.billed(purchase);
    return cost.units(purchase);
  };
}

/** Kept customers of a channel up to the end of each week, by sum of money. */
function remembered(basis: CeilingBasis, rates: CeilingRates, channel: number) {
  const known = new Map<number, Float64Array>();
  return (money: number): Float64Array => {
    const before = known.get(money);
    if (before) return before;
    const keptTo = new Float64Array(basis.compiled.weeks);
    channelCeiling(basis, rates, channel, money, keptTo);
    known.set(money, keptTo);
    return keptTo;
  };
}
