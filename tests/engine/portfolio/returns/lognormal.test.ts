import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareReturns } from '../../../../src/main/engine/portfolio/returns/index.ts';
import type { LognormalSpec } from '../../../../src/main/engine/portfolio/returns/returnSpec.ts';
import { correlation } from '../../../../src/main/engine/stats/correlation.ts';
import { mean } from '../../../../src/main/engine/stats/mean.ts';
import { standardDeviation } from '../../../../src/main/engine/stats/variance.ts';
import { LabError } from '../../../../src/shared/errors/index.ts';

const spec: LognormalSpec = {
  kind: 'lognormal',
  drift: [0.06, 0.02],
  volatility: [0.25, 0.03],
  correlation: [
    [1, -0.23],
    [-0.23, 1],
  ],
};

function path(of: LognormalSpec, seed: number, number: number, months: number): number[] {
  const returns = prepareReturns(of, seed);
  const out = new Float64Array(months * returns.factors);
  returns.fill(number, months, out);
  return [...out];
}

function codeOf(changed: Partial<LognormalSpec>): string {
  try {
    prepareReturns({ ...spec, ...changed }, 1);
  } catch (error) {
    if (error instanceof LabError) return error.code;
    throw error;
  }
  return 'none';
}

describe('lognormal months', () => {
  it('have the moments they are asked for', () => {
    const returns = prepareReturns(spec, 5);
    const paths = 2000;
    const months = 12;
    const logs: [number[], number[]] = [[], []];
    const out = new Float64Array(months * 2);
    for (let p = 0; p < paths; p += 1) {
      returns.fill(p, months, out);
      for (let i = 0; i < out.length; i += 1) logs[i % 2]!.push(Math.log(out[i]!));
    }
    const n = paths * months;
    for (const [i, log] of logs.entries()) {
      const sigma = spec.volatility[i]! / Math.sqrt(12);
      const expected = (spec.drift[i]! - spec.volatility[i]! ** 2 / 2) / 12;
      expect(Math.abs(mean(log) - expected)).toBeLessThan((4 * sigma) / Math.sqrt(n));
      expect(Math.abs(standardDeviation(log) / sigma - 1)).toBeLessThan(4 / Math.sqrt(2 * n));
    }
    expect(Math.abs(correlation(...logs) + 0.23)).toBeLessThan(4 / Math.sqrt(n));
  });

  it('are the same whoever asks, in whatever order, for however many months', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 1_000_000 }),
        fc.integer({ min: 1, max: 40 }),
        fc.nat(),
        (p, months, seed) => {
          const returns = prepareReturns(spec, seed);
          const long = new Float64Array(80);
          returns.fill(p + 1, 40, long);
          returns.fill(p, 40, long);
          expect([...long.subarray(0, months * 2)]).toEqual(path(spec, seed, p, months));
        },
      ),
    );
  });

  it('differ by path and by seed', () => {
    expect(path(spec, 1, 0, 3)).not.toEqual(path(spec, 1, 1, 3));
    expect(path(spec, 1, 0, 3)).not.toEqual(path(spec, 2, 0, 3));
  });

  it('without volatility grow by the drift alone', () => {
    const still = path({ ...spec, volatility: [0, 0] }, 1, 9, 12);
    expect(still.filter((_x, i) => i % 2 === 0).reduce((a, b) => a * b)).toBeCloseTo(Math.exp(0.06), 13);
  });

  it('move as one where the correlation is 1', () => {
    const twins: LognormalSpec = {
      kind: 'lognormal',
      drift: [0.05, 0.05],
      volatility: [0.2, 0.2],
      correlation: [
        [1, 1],
        [1, 1],
      ],
    };
    const months = path(twins, 3, 4, 24);
    months.forEach((x, i) => expect(x).toBe(months[i - (i % 2)]));
  });

  it('may have no factor at all', () => {
    expect(prepareReturns({ kind: 'lognormal', drift: [], volatility: [], correlation: [] }, 1).factors).toBe(
      0,
    );
  });

  it('name what is wrong with the assumptions', () => {
    const faults: [string, Partial<LognormalSpec>][] = [
      ['returns.notFinite', { drift: [Number.NaN, 0] }],
      ['returns.notFinite', { volatility: [Infinity, 0] }],
      ['returns.negativeVolatility', { volatility: [-0.1, 0] }],
      ['returns.size', { volatility: [0.1] }],
      ['returns.size', { correlation: [[1]] }],
      ['returns.size', { correlation: [[1], [1]] }],
      [
        'returns.notFinite',
        {
          correlation: [
            [1, Number.NaN],
            [0, 1],
          ],
        },
      ],
      [
        'returns.correlationForm',
        {
          correlation: [
            [1, 0.5],
            [0.4, 1],
          ],
        },
      ],
      [
        'returns.correlationForm',
        {
          correlation: [
            [1, 1.5],
            [1.5, 1],
          ],
        },
      ],
      [
        'returns.correlationForm',
        {
          correlation: [
            [0.9, 0],
            [0, 1],
          ],
        },
      ],
    ];
    expect(faults.map(([, change]) => codeOf(change))).toEqual(faults.map(([code]) => code));
    const indefinite = {
      drift: [0, 0, 0],
      volatility: [1, 1, 1],
      correlation: [
        [1, 0.9, 0.7],
        [0.9, 1, 0.3],
        [0.7, 0.3, 1],
      ],
    };
    expect(codeOf(indefinite)).toBe('plan.correlation');
  });
});
