import type { FanPoint } from '../../../shared/simulation.ts';

/** A fan with an amount that is the same in every future added to each of its points. @param shift of a point, yuan */
export function shiftedFan(fan: readonly FanPoint[], shift: (place: number) => number): readonly FanPoint[] {
  return fan.map(({ month, date, ...values }, i) => {
    const by = shift(i);
    const { mean, p5, p10, p25, p50, p75, p90, p95 } = values;
    return {
      month,
      date,
      mean: mean + by,
      p5: p5 + by,
      p10: p10 + by,
      p25: p25 + by,
      p50: p50 + by,
      p75: p75 + by,
      p90: p90 + by,
      p95: p95 + by,
    };
  });
}
