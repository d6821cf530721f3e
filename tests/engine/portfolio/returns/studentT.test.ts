import { describe, expect, it } from 'vitest';
import type { StudentSpec } from '../../../../src/main/engine/portfolio/returns/returnSpec.ts';
import { correlation } from '../../../../src/main/engine/stats/correlation.ts';
import { mean } from '../../../../src/main/engine/stats/mean.ts';
import { standardErrorOfMean } from '../../../../src/main/engine/stats/standardErrors.ts';
import { codeOf, logReturnsOf } from './support.ts';

const spec: StudentSpec = {
  kind: 'studentT',
  drift: [0.06, 0.02],
  volatility: [0.2, 0.05],
  correlation: [
    [1, -0.4],
    [-0.4, 1],
  ],
  degreesOfFreedom: 8,
};

const square = (column: readonly number[]): number[] => column.map((x) => x ** 2);

describe('Student-t months', () => {
  const [first, second] = [0, 1].map((factor) =>
    logReturnsOf(spec, { paths: 1500, months: 40, factor }).flat(),
  ) as [number[], number[]];

  it('have the mean and volatility given', () => {
    for (const [column, drift, volatility] of [
      [first, 0.06, 0.2],
      [second, 0.02, 0.05],
    ] as const) {
      const centre = (drift - volatility ** 2 / 2) / 12;
      expect(Math.abs(mean(column) - centre)).toBeLessThan(4 * standardErrorOfMean(column));
      const squares = column.map((x) => (x - centre) ** 2);
      expect(Math.abs(mean(squares) - volatility ** 2 / 12)).toBeLessThan(4 * standardErrorOfMean(squares));
    }
  });

  it('keep the correlation, and bring bad months of all factors together', () => {
    expect(Math.abs(correlation(first, second) + 0.4)).toBeLessThan(0.03);
    const independent = {
      ...spec,
      correlation: [
        [1, 0],
        [0, 1],
      ],
    };
    const [a, b] = [0, 1].map((factor) =>
      logReturnsOf(independent, { paths: 1500, months: 40, factor }).flat(),
    ) as [number[], number[]];
    expect(Math.abs(correlation(a, b))).toBeLessThan(0.03);
    expect(correlation(square(a), square(b))).toBeGreaterThan(0.05);
  });

  it('come nearer to lognormal months the more degrees of freedom', () => {
    const size = { paths: 50, months: 40 };
    const plain = logReturnsOf({ ...spec, kind: 'lognormal' }, size).flat();
    const gap = (degreesOfFreedom: number): number =>
      Math.max(
        ...logReturnsOf({ ...spec, degreesOfFreedom }, size)
          .flat()
          .map((x, i) => Math.abs(x - plain[i]!)),
      );
    expect(gap(1e6)).toBeLessThan(1e-3);
    expect(gap(100)).toBeLessThan(gap(5));
  });

  it('are the same whoever asks', () => {
    expect(logReturnsOf(spec, { paths: 5, months: 10 })).toEqual(
      logReturnsOf(spec, { paths: 5, months: 40 }).map((path) => path.slice(0, 10)),
    );
  });

  it('refuse degrees of freedom without a variance', () => {
    expect(
      [2, 1, Number.NaN, Infinity].map((degreesOfFreedom) => codeOf({ ...spec, degreesOfFreedom })),
    ).toEqual(Array.from({ length: 4 }, () => 'returns.degreesOfFreedom'));
  });
});
