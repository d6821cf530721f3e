import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cholesky } from '../../../src/main/engine/stats/cholesky.ts';
import { correlation, correlationMatrix } from '../../../src/main/engine/stats/correlation.ts';
import { covarianceMatrix, pairwiseCovariance } from '../../../src/main/engine/stats/covariance.ts';
import { eigenSymmetric } from '../../../src/main/engine/stats/eigenSymmetric.ts';
import { ledoitWolf } from '../../../src/main/engine/stats/ledoitWolf.ts';
import { identity, multiplyVector, transpose, type Matrix } from '../../../src/main/engine/stats/matrix.ts';
import { nearestCorrelation } from '../../../src/main/engine/stats/nearestCorrelation.ts';
import { repairCorrelation } from '../../../src/main/engine/stats/repairCorrelation.ts';
import { solveLinear } from '../../../src/main/engine/stats/solveLinear.ts';

/** Thousandths: zeros, ties and dependence come up, squares do not underflow. */
const element = fc.integer({ min: -1000, max: 1000 }).map((n) => n / 1000);
const square = fc
  .integer({ min: 1, max: 6 })
  .chain((n) => fc.array(fc.array(element, { minLength: n, maxLength: n }), { minLength: n, maxLength: n }));
const symmetric = square.map((a) => a.map((row, i) => row.map((x, j) => (x + a[j]![i]!) / 2)));
const brokenCorrelation = symmetric.map((a) => a.map((row, i) => row.map((x, j) => (i === j ? 1 : x))));

function multiply(a: Matrix, b: Matrix): number[][] {
  return transpose(transpose(b).map((column) => multiplyVector(a, column)));
}

function distance(a: Matrix, b: Matrix): number {
  return Math.hypot(...a.flatMap((row, i) => row.map((x, j) => x - b[i]![j]!)));
}

function smallestEigenvalue(a: Matrix): number {
  return eigenSymmetric(a).values.at(-1)!;
}

function trace(a: Matrix): number {
  return a.reduce((sum, row, i) => sum + row[i]!, 0);
}

describe('eigenSymmetric', () => {
  it('takes a matrix apart and together again', () => {
    fc.assert(
      fc.property(symmetric, (a) => {
        const { values, vectors } = eigenSymmetric(a);
        const together = a.map((row, i) =>
          row.map((_x, j) =>
            values.reduce((sum, value, k) => sum + value * vectors[k]![i]! * vectors[k]![j]!, 0),
          ),
        );
        expect(distance(together, a)).toBeLessThan(1e-13);
        expect(distance(multiply(vectors, transpose(vectors)), identity(a.length))).toBeLessThan(1e-13);
        expect(values).toEqual([...values].sort((x, y) => y - x));
      }),
    );
  });
});

describe('cholesky', () => {
  it('is a root of every positive semi-definite matrix, singular ones included', () => {
    fc.assert(
      fc.property(square, fc.boolean(), (a, singular) => {
        const root = singular ? a.map((row) => row.map((x, j) => (j === 0 ? 0 : x))) : a;
        const matrix = multiply(root, transpose(root));
        const lower = cholesky(matrix)!;
        lower.forEach((row, i) => expect(row.slice(i + 1).every((x) => x === 0)).toBe(true));
        expect(distance(multiply(lower, transpose(lower)), matrix)).toBeLessThan(1e-12);
      }),
    );
  });

  it('takes perfect correlation', () => {
    for (const sign of [1, -1]) {
      const lower = cholesky([
        [1, sign],
        [sign, 1],
      ])!;
      expect(lower.flat().map((x) => Number(x.toFixed(15)))).toEqual([1, 0, sign, 0]);
    }
  });

  it('refuses an indefinite matrix', () => {
    expect(
      cholesky([
        [1, 0.9, 0.7],
        [0.9, 1, 0.3],
        [0.7, 0.3, 1],
      ]),
    ).toBeUndefined();
    expect(
      cholesky([
        [0, 0.1],
        [0.1, 1],
      ]),
    ).toBeUndefined();
  });
});

describe('solveLinear', () => {
  it('solves what can be solved', () => {
    expect(
      solveLinear(
        [
          [0, 2],
          [3, 1],
        ],
        [4, 5],
      ),
    ).toEqual([1, 2]);
    expect(
      solveLinear(
        [
          [1, 2],
          [2, 4],
        ],
        [1, 2],
      ),
    ).toBeUndefined();
  });
});

describe('repair of a correlation matrix', () => {
  for (const [name, repair] of Object.entries({ repairCorrelation, nearestCorrelation })) {
    it(`${name} gives unit diagonal, symmetry and no negative eigenvalue`, () => {
      fc.assert(
        fc.property(brokenCorrelation, (broken) => {
          const repaired = repair(broken);
          repaired.forEach((row, i) => expect(row[i]).toBe(1));
          expect(distance(repaired, transpose(repaired))).toBeLessThan(1e-12);
          expect(smallestEigenvalue(repaired)).toBeGreaterThan(-1e-10);
        }),
        { numRuns: 40 },
      );
    });

    it(`${name} leaves a valid matrix as it is`, () => {
      const valid = [
        [1, 0.5, 0.2],
        [0.5, 1, -0.3],
        [0.2, -0.3, 1],
      ];
      expect(distance(repair(valid), valid)).toBeLessThan(1e-14);
    });
  }

  it('nearestCorrelation is never farther away than the spectral repair', () => {
    fc.assert(
      fc.property(brokenCorrelation, (broken) => {
        const nearest = distance(nearestCorrelation(broken), broken);
        expect(nearest).toBeLessThanOrEqual(distance(repairCorrelation(broken), broken) + 1e-7);
      }),
      { numRuns: 40 },
    );
  });

  it('nearestCorrelation gives the example of Higham 2002, §4', () => {
    const nearest = nearestCorrelation([
      [1, 1, 0],
      [1, 1, 1],
      [0, 1, 1],
    ]);
    expect(nearest[0]![1]).toBeCloseTo(0.7607, 4);
    expect(nearest[0]![2]).toBeCloseTo(0.1573, 4);
  });
});

describe('covariance', () => {
  const observations = [
    [3, 9],
    [2, 7],
    [4, 12],
    [5, 15],
    [6, 17],
  ];

  it('gives variances and covariances by hand', () => {
    expect(covarianceMatrix(observations)).toEqual([
      [2.5, 6.5],
      [6.5, 17],
    ]);
    expect(covarianceMatrix(observations, 0)).toEqual([
      [2, 5.2],
      [5.2, 13.6],
    ]);
    expect(correlation([1, 2, 3], [3, 2, 1])).toBe(-1);
  });

  it('uses for each pair the rows that have both', () => {
    const holes = [...observations, [100, Number.NaN]];
    const [[variance, covariance], [, other]] = pairwiseCovariance(holes) as [
      [number, number],
      [number, number],
    ];
    expect([covariance, other]).toEqual([6.5, 17]);
    expect(variance).toBeGreaterThan(1000);
  });

  it('sees no correlation with a series that never moves', () => {
    expect(
      correlationMatrix([
        [1, 5],
        [2, 5],
        [3, 5],
      ]),
    ).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });
});

describe('ledoitWolf', () => {
  const row = fc.array(element, { minLength: 3, maxLength: 3 });
  for (const structure of ['identity', 'constantCorrelation'] as const) {
    it(`towards ${structure} lies between sample and target, and keeps the trace`, () => {
      fc.assert(
        fc.property(fc.array(row, { minLength: 3, maxLength: 12 }), (observations) => {
          const sample = covarianceMatrix(observations, 0);
          const { covariance, intensity } = ledoitWolf(observations, structure);
          expect(intensity).toBeGreaterThanOrEqual(0);
          expect(intensity).toBeLessThanOrEqual(1);
          expect(trace(covariance)).toBeCloseTo(trace(sample), 12);
        }),
      );
    });
  }
});
