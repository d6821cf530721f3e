import { describe, expect, test } from 'vitest';
import { addDays, formatPlainDate, requireDate } from '../../../../src/shared/date.ts';
import { seasonAndTrend } from '../../../../src/main/engine/campaign/fit/seasonAndTrend.ts';
import { purposes } from '../../../../src/main/engine/random/purposes.ts';
import { UniformStream } from '../../../../src/main/engine/random/uniformStream.ts';

const trend = 0.12;
/** Their logarithms add up to 0. */
const season = [1.2, 1 / 1.2, 1.1, 1 / 1.1];

/** Weeks whose conversions are the fit × trend × season × noise. */
function weeks(count: number, deviation = 0, path = 0) {
  const stream = new UniformStream(7, purposes.sample, path, 0);
  return Array.from({ length: count }, (_, week) => {
    const date = formatPlainDate(addDays(requireDate('2024-01-01'), 7 * week));
    const factor = season[Math.floor((Number(date.slice(5, 7)) - 1) / 3)]!;
    const fitted = 100 + week;
    const noise = Math.exp(deviation * stream.nextNormal());
    return {
      date,
      spend: 1,
      fitted,
      conversions: fitted * (1 + trend) ** ((week * 7) / 365) * factor * noise,
    };
  });
}

describe('season and trend of what a fit leaves', () => {
  test('are given back where there is no noise', () => {
    const { trend: found, quarters } = seasonAndTrend(weeks(130))!;
    expect(found.value).toBeCloseTo(trend, 10);
    expect(found.se).toBeLessThan(1e-6);
    quarters.forEach(({ value }, q) => expect(value).toBeCloseTo(season[q]! - 1, 10));
  });

  test('lie within their standard errors about as often as they should', () => {
    let [trends, firsts] = [0, 0];
    const histories = 200;
    for (let path = 0; path < histories; path += 1) {
      const found = seasonAndTrend(weeks(104, 0.1, path))!;
      if (Math.abs(found.trend.value - trend) < 2 * found.trend.se) trends += 1;
      if (Math.abs(found.quarters[0]!.value - 0.2) < 2 * found.quarters[0]!.se) firsts += 1;
    }
    // 95.4 % of 200, and four standard errors of that share.
    for (const count of [trends, firsts]) expect(Math.abs(count / histories - 0.954)).toBeLessThan(0.06);
  });

  test('are not told of less than a year, or of a quarter that was hardly seen', () => {
    expect(seasonAndTrend(weeks(51))).toBeNull();
    const gaps = weeks(80).map((week) =>
      ['10', '11', '12'].includes(week.date.slice(5, 7)) ? { ...week, conversions: null } : week,
    );
    expect(seasonAndTrend(gaps)).toBeNull();
    expect(seasonAndTrend(weeks(60).map((week) => ({ ...week, fitted: null })))).toBeNull();
  });
});
