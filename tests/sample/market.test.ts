import { describe, expect, test } from 'vitest';
import { sampleSeed } from '../../src/main/sample/bank.ts';
import { abroadFacts } from '../../src/main/sample/market/abroad.ts';
import { businessDays } from '../../src/main/sample/market/businessDays.ts';
import { calibrate, monthlySums } from '../../src/main/sample/market/calibrate.ts';
import { marketFacts } from '../../src/main/sample/market/marketFacts.ts';
import { monthEnds } from '../../src/main/sample/market/monthEnds.ts';
import { sampleSeries, type SampleSeries } from '../../src/main/sample/market/sampleSeries.ts';
import { regimePath } from '../../src/main/sample/market/shocks.ts';
import { seriesInfo, type SeriesPoints } from '../../src/shared/series.ts';

const all = sampleSeries();
const get = (id: string): SampleSeries => {
  const found = all.find((s) => s.info.id === id);
  if (!found) throw new Error(`no series ${id}`);
  return found;
};
const indexIds = ['equity-index', 'treasury-index', 'credit-index', 'gold-price'];

const monthlyLogReturns = (points: SeriesPoints): number[] => {
  const { values } = monthEnds(points);
  return values.slice(1).map((value, i) => Math.log(value / values[i]!));
};
const mean = (x: readonly number[]): number => x.reduce((a, b) => a + b, 0) / x.length;
const covariance = (x: readonly number[], y: readonly number[]): number =>
  mean(x.map((a, i) => (a - mean(x)) * (y[i]! - mean(y)))) * (x.length / (x.length - 1));
const volatility = (x: readonly number[]): number => Math.sqrt(12 * covariance(x, x));
const correlation = (x: readonly number[], y: readonly number[]): number =>
  covariance(x, y) / Math.sqrt(covariance(x, x) * covariance(y, y));

interface Fall {
  readonly depth: number;
  readonly from: string;
  readonly to: string;
}

/** Falls from a peak to the lowest point after it, in windows that do not overlap, deepest first. */
function falls({ dates, values }: SeriesPoints, from = 0, to = values.length): Fall[] {
  let peak = from;
  let best = { depth: 0, top: from, bottom: from };
  for (let i = from; i < to; i++) {
    if (values[i]! > values[peak]!) peak = i;
    const depth = 1 - values[i]! / values[peak]!;
    if (depth > best.depth) best = { depth, top: peak, bottom: i };
  }
  if (best.depth < 0.1) return [];
  const { depth, top, bottom } = best;
  return [
    { depth, from: dates[top]!, to: dates[bottom]! },
    ...falls({ dates, values }, from, top),
    ...falls({ dates, values }, bottom + 1, to),
  ].toSorted((a, b) => b.depth - a.depth);
}

describe('calendar', () => {
  test('runs over 18 years of Mondays to Fridays with 216 whole months', () => {
    const { dates } = get('equity-index').points;
    expect(dates[0]).toBe('2008-06-30');
    expect(dates.at(-1)).toBe('2026-06-30');
    expect(dates).toHaveLength(4697);
    expect(dates.every((d) => [1, 2, 3, 4, 5].includes(new Date(`${d}T00:00:00Z`).getUTCDay()))).toBe(true);
    expect(get('equity-index-monthly').points.dates).toHaveLength(217);
  });

  test('counts the calendar days between business days', () => {
    const days = businessDays('2024-02-28', '2024-03-05');
    expect(days.dates).toEqual(['2024-02-28', '2024-02-29', '2024-03-01', '2024-03-04', '2024-03-05']);
    expect([...days.gap]).toEqual([0, 1, 1, 3, 1]);
    expect([...days.month]).toEqual([0, 0, 1, 1, 1]);
  });
});

describe('calibration', () => {
  const returns = indexIds.map((id) => monthlyLogReturns(get(id).points));

  // Quoted values are rounded, and months have 20 to 23 days: hence .5 % on volatilities, .005 on correlations.
  test('monthly volatilities are those of the market facts', () => {
    for (const [i, target] of marketFacts.volatility.entries()) {
      expect(Math.abs(volatility(returns[i]!) / target - 1)).toBeLessThan(5e-3);
    }
    const simple = returns[0]!.map((r) => Math.expm1(r));
    expect(Math.abs(volatility(simple) - 0.25)).toBeLessThan(0.003);
  });

  test('monthly correlations are those of the market facts', () => {
    expect(correlation(returns[0]!, returns[1]!)).toBeCloseTo(-0.23, 2);
    expect(correlation(returns[1]!, returns[2]!)).toBeCloseTo(0.61, 2);
    expect(correlation(returns[0]!, returns[2]!)).toBeCloseTo(-0.2, 2);
    expect(correlation(returns[0]!, returns[3]!)).toBeCloseTo(0.15, 2);
  });

  test('yearly means are the stated ones', () => {
    for (const [i, target] of marketFacts.logMean.entries())
      expect(12 * mean(returns[i]!)).toBeCloseTo(target, 4);
  });

  test('maps any regular sample onto the target exactly', () => {
    const days = businessDays('2019-12-31', '2021-12-31');
    const wave = (a: number, b: number): Float64Array =>
      Float64Array.from(days.dates, (_, i) => 0.01 * Math.sin(a * i) + 0.004 * Math.cos(b * i * i));
    const correlationWanted = [
      [1, -0.5],
      [-0.5, 1],
    ];
    const target = { volatility: [0.2, 0.05], correlation: correlationWanted, logMean: [0, 0] };
    const sums = monthlySums(calibrate([wave(0.37, 0.11), wave(1.3, 0.07)], days, 24, target), days, 24);
    const [x, y] = [sums.map((row) => row[0]!), sums.map((row) => row[1]!)];
    expect(volatility(x)).toBeCloseTo(0.2, 12);
    expect(volatility(y)).toBeCloseTo(0.05, 12);
    expect(correlation(x, y)).toBeCloseTo(-0.5, 12);
  });
});

describe('what a market looks like', () => {
  test('equity falls deeply several times: from 2008, and at least twice more beyond 40 %', () => {
    const deep = falls(get('equity-index').points).filter((f) => f.depth > 0.4);
    expect(deep.length).toBeGreaterThanOrEqual(3);
    expect(deep[0]!.depth).toBeGreaterThan(0.5);
    expect(deep[0]!.depth).toBeLessThan(0.73);
    expect(deep.some((f) => f.from < '2009-01-01')).toBe(true);
    expect(deep.some((f) => f.from > '2020-01-01')).toBe(true);
  });

  test('bonds fall a little, money never', () => {
    const deepest = (id: string): number => falls(get(id).points)[0]?.depth ?? 0;
    expect(deepest('treasury-index')).toBeLessThan(0.1);
    expect(deepest('credit-index')).toBeLessThan(0.1);
    const money = get('money-fund').points.values;
    expect(money.every((value, i) => i === 0 || value > money[i - 1]!)).toBe(true);
  });

  test('stress days are rarer and wilder than calm ones', () => {
    const { values } = get('equity-index').points;
    const stressed = regimePath(businessDays('2008-06-30', '2026-06-30'));
    const returns = values.slice(1).map((value, i) => Math.log(value / values[i]!));
    const inStress = returns.filter((_, i) => stressed[i + 1] === 1);
    const inCalm = returns.filter((_, i) => stressed[i + 1] === 0);
    const share = inStress.length / returns.length;
    expect(share).toBeGreaterThan(0.15);
    expect(share).toBeLessThan(0.45);
    expect(covariance(inStress, inStress) / covariance(inCalm, inCalm)).toBeGreaterThan(2.5);
    expect(mean(inStress)).toBeLessThan(mean(inCalm));
  });

  test('a C class earns its service fee less than the A class, day for day', () => {
    const a = get('equity-fund-a').points.values;
    const c = get('equity-fund-c').points.values;
    expect(Math.log(a.at(-1)! / c.at(-1)!) / 18).toBeCloseTo(0.004, 3);
    expect(
      correlation(
        monthlyLogReturns(get('equity-fund-a').points),
        monthlyLogReturns(get('equity-fund-c').points),
      ),
    ).toBeGreaterThan(0.9999);
  });
});

describe('abroad', () => {
  const dollar = monthlyLogReturns(get('usd-cny').points);
  const fund = monthlyLogReturns(get('qdii-fund-a').points);
  const equity = monthlyLogReturns(get('equity-index').points);
  // Drawn, not calibrated: two standard errors of a volatility and a correlation over 216 months.
  const { shares, dollar: currency } = abroadFacts;

  test('the dollar moves as stated, and is dearer when shares fall', () => {
    expect(Math.abs(volatility(dollar) / currency.volatility - 1)).toBeLessThan(2 / Math.sqrt(2 * 216));
    expect(Math.abs(correlation(dollar, equity) - currency.withEquity)).toBeLessThan(2 / Math.sqrt(216));
  });

  test('a fund in yuan carries the risk of its shares and of their currency', () => {
    // Var of the sum: both, and twice their covariance, which goes through the equity index alone.
    const both =
      shares.volatility ** 2 +
      currency.volatility ** 2 +
      2 * shares.withEquity * currency.withEquity * shares.volatility * currency.volatility;
    expect(Math.abs(volatility(fund) / (0.94 * Math.sqrt(both)) - 1)).toBeLessThan(2 / Math.sqrt(2 * 216));
    expect(Math.abs(correlation(fund, equity) - 0.24)).toBeLessThan(2 / Math.sqrt(216));
    expect(correlation(fund, dollar)).toBeGreaterThan(0.1);
  });
});

describe('the series as objects', () => {
  test('obey the shared schema, say that they are synthetic, and have distinct names', () => {
    for (const { info, points } of all) {
      expect(seriesInfo.parse(info)).toEqual(info);
      expect(info.synthetic).toBe(true);
      expect(info.source).toContain('合成数据 synthetic');
      expect(info.source).toContain(String(sampleSeed));
      expect(points.values.every((value) => Number.isFinite(value) && value > 0)).toBe(true);
      expect(points.dates).toHaveLength(points.values.length);
      expect(info.points).toBe(points.dates.length);
    }
    expect(new Set(all.map((s) => s.info.id)).size).toBe(all.length);
    expect(new Set(all.map((s) => s.info.name)).size).toBe(all.length);
  });

  test('net values have four decimals', () => {
    for (const { info, points } of all.filter((s) => s.info.kind === 'nav')) {
      expect(points.values.every((value) => Math.abs(value * 1e4 - Math.round(value * 1e4)) < 1e-6)).toBe(
        true,
      );
      expect(info.lastDate).toBe('2026-06-30');
    }
  });

  test('a second generation is the same to the digit', () => {
    expect(sampleSeries()).toEqual(all);
  });
});
