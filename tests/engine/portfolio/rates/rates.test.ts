import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitInflation } from '../../../../src/main/engine/portfolio/rates/fitInflation.ts';
import { fitShortRate } from '../../../../src/main/engine/portfolio/rates/fitShortRate.ts';
import {
  preparePrices,
  type AutoregressiveInflation,
} from '../../../../src/main/engine/portfolio/rates/inflation.ts';
import { prepareShortRate } from '../../../../src/main/engine/portfolio/rates/shortRate.ts';
import { covarianceMatrix } from '../../../../src/main/engine/stats/covariance.ts';
import { mean } from '../../../../src/main/engine/stats/mean.ts';
import { standardErrorOfMean } from '../../../../src/main/engine/stats/standardErrors.ts';
import { knownReturns } from '../support/inputs.ts';

const spec = { start: 0.03, longRun: 0.015, speed: 0.4, volatility: 0.006 };

function shifts(months: number, paths: number, seed = 1, volatility = spec.volatility): Float64Array[] {
  const rates = prepareShortRate({ ...spec, volatility }, seed);
  return Array.from({ length: paths }, (_path, path) => {
    const out = new Float64Array(months + 1);
    rates.fillShift(path, months, out);
    return out;
  });
}

describe('short rate', () => {
  const months = 60;
  const paths = shifts(months, 8000);

  it('has the mean and variance of the Ornstein–Uhlenbeck process, and no error of the step', () => {
    for (const month of [1, 12, 60]) {
      const years = month / 12;
      const column = paths.map((path) => path[month]!);
      const expected = (spec.longRun - spec.start) * (1 - Math.exp(-spec.speed * years));
      expect(Math.abs(mean(column) - expected)).toBeLessThan(4 * standardErrorOfMean(column));
      expect(shifts(months, 1, 1, 0)[0]![month]).toBeCloseTo(expected, 12);
      const variance = (spec.volatility ** 2 / (2 * spec.speed)) * (1 - Math.exp(-2 * spec.speed * years));
      const squares = column.map((x) => (x - expected) ** 2);
      expect(Math.abs(mean(squares) - variance)).toBeLessThan(4 * standardErrorOfMean(squares));
    }
  });

  it('remembers by e^(−κt)', () => {
    const [[v24, both], [, v48]] = covarianceMatrix(paths.map((path) => [path[24]!, path[48]!])) as [
      [number, number],
      [number, number],
    ];
    const expected = v24 * Math.exp(-spec.speed * 2);
    expect(Math.abs(both - expected)).toBeLessThan(4 * Math.sqrt((v24 * v48) / paths.length));
  });

  it('begins where the plan begins, and is the same whoever asks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat({ max: 1000 }), (length, path) => {
        const whole = new Float64Array(61);
        const part = new Float64Array(length + 1);
        prepareShortRate(spec, 9).fillShift(path, 60, whole);
        prepareShortRate(spec, 9).fillShift(path, length, part);
        expect(part).toEqual(whole.slice(0, length + 1));
        expect(part[0]).toBe(0);
      }),
    );
  });

  it('is found again in a long path of its own', () => {
    const long = new Float64Array(24_001);
    prepareShortRate(spec, 2).fillShift(0, 24_000, long);
    const found = fitShortRate(Array.from(long, (shift) => spec.start + shift));
    expect(Math.abs(found.speed / spec.speed - 1)).toBeLessThan(0.1);
    expect(Math.abs(found.volatility / spec.volatility - 1)).toBeLessThan(0.02);
    expect(Math.abs(found.longRun - spec.longRun)).toBeLessThan(0.001);
  });

  it('does not prolong a fall for ever', () => {
    const falling = Array.from({ length: 120 }, (_rate, i) => 0.04 - i * 0.0002);
    const found = fitShortRate(falling);
    expect(found.longRun).toBeGreaterThanOrEqual(0.04 - 119 * 0.0002 - 1e-12);
    expect(found.start).toBeCloseTo(0.0164, 10);
    expect(Number.isFinite(found.speed + found.volatility)).toBe(true);
  });
});

const season = (i: number): number => (i % 12 === 0 ? 0.01 : i % 12 === 1 ? -0.01 : 0);

describe('inflation', () => {
  const law: AutoregressiveInflation = {
    kind: 'autoregressive',
    mean: 0.02,
    start: 0.02,
    memory: 0.6,
    volatility: 0.01,
  };

  it('has the mean and spread of an autoregression', () => {
    const prices = preparePrices(law, 1, null);
    const out = new Float64Array(121);
    const rises = Array.from({ length: 6000 }, (_path, path) => {
      prices.fill(path, 120, out);
      return [Math.log(out[120]!), Math.log(out[120]! / out[119]!)] as const;
    });
    const total = rises.map(([rise]) => rise);
    expect(Math.abs(mean(total) - 0.2)).toBeLessThan(4 * standardErrorOfMean(total));
    const squares = rises.map(([, last]) => (last - 0.02 / 12) ** 2);
    expect(Math.abs(mean(squares) - 0.01 ** 2 / 12)).toBeLessThan(4 * standardErrorOfMean(squares));
  });

  it('takes the prices of the months that the path draws', () => {
    const prices = preparePrices(
      { kind: 'drawn', factor: 1 },
      1,
      knownReturns([
        [1.5, 1.01],
        [0.7, 0.99],
        [1, 1.02],
      ]),
    );
    const out = new Float64Array(4);
    prices.fill(0, 3, out);
    expect([...out]).toEqual([1, 1.01, 1.01 * 0.99, 1.01 * 0.99 * 1.02]);
  });

  it('finds mean, memory and spread, whatever the season', () => {
    const prices = preparePrices(law, 3, null);
    const out = new Float64Array(2401);
    prices.fill(0, 2400, out);
    const months = Array.from(
      { length: 2400 },
      (_m, i) => `${1000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    );
    const rises = months.map((_month, i) => Math.log(out[i + 1]! / out[i]!) + season(i));
    const found = fitInflation(rises, months);
    expect(Math.abs(found.mean - 0.02)).toBeLessThan(0.004);
    expect(Math.abs(found.memory - 0.6)).toBeLessThan(0.06);
    expect(Math.abs(found.volatility / 0.01 - 1)).toBeLessThan(0.08);
  });
});
