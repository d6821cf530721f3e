import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cumulativeReturn } from '../../../../src/main/engine/portfolio/measures/cumulativeReturn.ts';
import { drawdowns } from '../../../../src/main/engine/portfolio/measures/drawdowns.ts';
import { maxDrawdown } from '../../../../src/main/engine/portfolio/measures/maxDrawdown.ts';
import { timeUnderWater } from '../../../../src/main/engine/portfolio/measures/timeUnderWater.ts';

const returns = fc.array(
  fc.integer({ min: -90, max: 100 }).map((n) => n / 100),
  { maxLength: 40 },
);

describe('drawdowns', () => {
  it('measures the fall from the highest value so far, the start included', () => {
    const falls = drawdowns([-0.1, 0.2, 0.25, -0.5, 0.1]);
    expect(falls.map((fall) => Number(fall.toFixed(12)))).toEqual([0.1, 0, 0, 0.5, 0.45]);
  });

  it('finds peak, trough and recovery of the deepest fall', () => {
    const two = [0.1, -0.2, 0.3, -0.5, 0.5, 0.5, 0];
    expect(maxDrawdown(two)).toEqual({ depth: 0.5, peak: 3, trough: 4, recovery: 6 });
    expect(maxDrawdown([0.1, -0.2])).toMatchObject({ peak: 1, trough: 2, recovery: null });
    expect(maxDrawdown([0.1, 0.2])).toEqual({ depth: 0, peak: 0, trough: 0, recovery: 0 });
  });

  it('is the largest of all drawdowns, between peak and trough', () => {
    fc.assert(
      fc.property(returns, (r) => {
        const worst = maxDrawdown(r);
        expect(worst.depth).toBeCloseTo(Math.max(0, ...drawdowns(r)), 12);
        const fall = -cumulativeReturn(r.slice(worst.peak, worst.trough));
        expect(fall).toBeCloseTo(worst.depth, 10);
        const recovered = r.slice(worst.peak, worst.recovery ?? worst.peak);
        expect(cumulativeReturn(recovered)).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });

  it('counts the longest run below a peak', () => {
    expect(timeUnderWater([0.1, -0.2, 0.1, 0.1, 0.1, -0.1])).toBe(3);
    expect(timeUnderWater([0, 0, 0])).toBe(0);
    expect(timeUnderWater([-0.5, 0, 0])).toBe(3);
  });
});
