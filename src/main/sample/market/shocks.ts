import { drawNormals, drawUniforms } from '../draws.ts';
import { streams } from '../streams.ts';
import type { BusinessDays } from './businessDays.ts';
import { calm, carryTrend, factors, stress, type Regime } from './marketFacts.ts';

const daysAYear = 261;

/** 1 on business days of the stress regime; the history begins in stress, as 2008 did. */
export function regimePath(days: BusinessDays): Uint8Array {
  const path = new Uint8Array(days.dates.length);
  const u = new Float64Array(1);
  let state = 1;
  for (let day = 0; day < path.length; day++) {
    drawUniforms(streams.regimes, day, u);
    const { meanDays } = state === 1 ? stress : calm;
    if (u[0]! < 1 / meanDays) state = 1 - state;
    path[day] = state;
  }
  return path;
}

/** Daily log returns [factor][day] of a two-regime Markov market, before calibration; 0 on the base day. */
export function shocks(days: BusinessDays, inStress: Uint8Array): Float64Array[] {
  const count = days.dates.length;
  const out = factors.map(() => new Float64Array(count));
  const z = new Float64Array(factors.length);
  for (let day = 1; day < count; day++) {
    const regime: Regime = inStress[day] === 1 ? stress : calm;
    drawNormals(streams.factors, day, z);
    const trend = 1 - (2 * day) / (count - 1);
    for (let f = 0; f < factors.length; f++) {
      const loading = regime.loadings[f]!;
      let load = 0;
      for (let k = 0; k < loading.length; k++) load += loading[k]! * z[k]!;
      const drift = regime.drift[f]! + carryTrend[f]! * trend;
      out[f]![day] = drift / daysAYear + (regime.volatility[f]! * load) / Math.sqrt(daysAYear);
    }
  }
  return out;
}
