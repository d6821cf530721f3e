import { pow } from '../../math/pow.ts';

/**
 * Money-weighted return (internal rate of return) of flows at equal distances, per year: the rate at which what was
 * paid in grows to what was taken out. Where several rates do (money goes in and out in turns), the one whose growth
 * factor is nearest to 1 by ratio.
 * @param flows from the owner's side: paid in negative, taken out positive, the last with the end value
 * @returns -1 where nothing came back, NaN where nothing was paid in or no rate fits
 */
export function moneyWeightedReturn(flows: ArrayLike<number>, periodsPerYear = 12): number {
  let paidIn = 0;
  let takenOut = 0;
  for (let t = 0; t < flows.length; t += 1) {
    if (flows[t]! < 0) paidIn -= flows[t]!;
    else takenOut += flows[t]!;
  }
  if (!(paidIn > 0)) return Number.NaN;
  if (takenOut === 0) return -1;
  const bracket = bracketRoot(flows);
  return bracket ? pow(refine(flows, bracket.low, bracket.high), periodsPerYear) - 1 : Number.NaN;
}

/** Value of all flows at the last date, at a growth factor per period. */
function endValue(flows: ArrayLike<number>, growth: number): number {
  let value = 0;
  for (let t = 0; t < flows.length; t += 1) value = value * growth + flows[t]!;
  return value;
}

/** Widens an interval around 1 until a root lies in one of the two new pieces. */
function bracketRoot(flows: ArrayLike<number>): { low: number; high: number } | undefined {
  const start = endValue(flows, 1) > 0;
  let inner = 1;
  for (let width = 0.01; inner < 1e9; width *= 2) {
    const outer = inner * (1 + width);
    if (endValue(flows, outer) > 0 !== start) return { low: inner, high: outer };
    if (endValue(flows, 1 / outer) > 0 !== start) return { low: 1 / outer, high: 1 / inner };
    inner = outer;
  }
  return undefined;
}

/** Newton's steps, kept inside the bracket by halving it where they would leave it. */
function refine(flows: ArrayLike<number>, from: number, to: number): number {
  let low = from;
  let high = to;
  const lowIsPositive = endValue(flows, low) > 0;
  let growth = (low + high) / 2;
  for (let i = 0; i < 200; i += 1) {
    let value = 0;
    let slope = 0;
    for (let t = 0; t < flows.length; t += 1) {
      slope = slope * growth + value;
      value = value * growth + flows[t]!;
    }
    if (value > 0 === lowIsPositive) low = growth;
    else high = growth;
    const newton = growth - value / slope;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - growth) <= 4e-16 * growth) return next;
    growth = next;
  }
  return growth;
}
