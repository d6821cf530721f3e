import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareReturns } from '../../../../src/main/engine/portfolio/returns/index.ts';
import type { BootstrapSpec } from '../../../../src/main/engine/portfolio/returns/returnSpec.ts';
import { mean } from '../../../../src/main/engine/stats/mean.ts';
import { LabError } from '../../../../src/shared/errors/index.ts';

/** Month m has the log returns (m / 100, -m / 100), so that every drawn month can be recognised. */
function numbered(length: number, blockMonths: number): BootstrapSpec {
  return { kind: 'bootstrap', blockMonths, history: Array.from({ length }, (_v, m) => [m / 100, -m / 100]) };
}

/** Which months of history a path draws, by both factors; fails where they do not stay together. */
function drawnMonths(spec: BootstrapSpec, seed: number, path: number, months: number): number[] {
  const out = new Float64Array(months * 2);
  prepareReturns(spec, seed).fill(path, months, out);
  return Array.from({ length: months }, (_v, m) => {
    const first = Math.round(Math.log(out[2 * m]!) * 100) + 0;
    expect(Math.round(Math.log(out[2 * m + 1]!) * -100) + 0).toBe(first);
    return first;
  });
}

function code(change: Partial<BootstrapSpec>): string {
  try {
    prepareReturns({ ...numbered(12, 3), ...change }, 1);
  } catch (error) {
    if (error instanceof LabError) return error.code;
    throw error;
  }
  return 'none';
}

describe('stationary bootstrap', () => {
  it('draws every month of history alike', () => {
    const counts = Array.from({ length: 20 }, () => 0);
    for (let path = 0; path < 2000; path += 1) {
      for (const month of drawnMonths(numbered(20, 1), 3, path, 20)) counts[month]! += 1;
    }
    const expected = 2000;
    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // 19 degrees of freedom: mean 19, standard deviation 6.2.
    expect(chiSquare).toBeLessThan(19 + 4 * 6.2);
  });

  it('draws blocks of the mean length asked for, and goes on from the last month with the first', () => {
    const length = 50;
    const goesOn: number[] = [];
    let wrapped = 0;
    for (let path = 0; path < 400; path += 1) {
      const months = drawnMonths(numbered(length, 5), 8, path, 60);
      months.slice(1).forEach((month, i) => {
        const follows = month === (months[i]! + 1) % length;
        goesOn.push(follows ? 1 : 0);
        if (follows && month === 0) wrapped += 1;
      });
    }
    // A jump lands on the next month by chance once in 50.
    const expected = 0.8 + 0.2 / length;
    expect(Math.abs(mean(goesOn) - expected)).toBeLessThan(
      4 * Math.sqrt((expected * (1 - expected)) / goesOn.length),
    );
    expect(wrapped).toBeGreaterThan(0);
  });

  it('gives the same months whoever asks', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 100_000 }),
        fc.nat(),
        fc.integer({ min: 1, max: 30 }),
        (path, seed, months) => {
          const spec = numbered(24, 4);
          expect(drawnMonths(spec, seed, path, 30).slice(0, months)).toEqual(
            drawnMonths(spec, seed, path, months),
          );
        },
      ),
    );
  });

  it('names what is wrong', () => {
    expect(code({ history: [] })).toBe('returns.emptyHistory');
    expect(code({ history: [[0.1]] })).toBe('returns.emptyHistory');
    expect(code({ history: [[], []] })).toBe('returns.emptyHistory');
    expect(code({ history: [[0.1], [0.1, 0.2]] })).toBe('returns.size');
    expect(code({ history: [[0.1], [Number.NaN]] })).toBe('returns.notFinite');
    expect([0, 0.5, -1, Number.NaN, Infinity].map((blockMonths) => code({ blockMonths }))).toEqual(
      Array.from({ length: 5 }, () => 'returns.blockLength'),
    );
  });
});
