import { describe, expect, it } from 'vitest';
import { prepareReturns } from '../../../../src/main/engine/portfolio/returns/index.ts';
import type { BesideSpec } from '../../../../src/main/engine/portfolio/returns/returnSpec.ts';
import { correlation } from '../../../../src/main/engine/stats/correlation.ts';

const spec: BesideSpec = {
  kind: 'beside',
  drawn: {
    kind: 'bootstrap',
    blockMonths: 3,
    history: [
      [0.01, 0.02],
      [-0.03, 0.01],
      [0.02, -0.01],
      [0.04, 0],
    ],
  },
  lognormal: { kind: 'lognormal', drift: [0.03], volatility: [0.1], correlation: [[1]] },
};

describe('bootstrapped factors beside lognormal ones', () => {
  it('keeps the bootstrapped months as they would be alone', () => {
    const alone = prepareReturns(spec.drawn, 4);
    const both = prepareReturns(spec, 4);
    const left = new Float64Array(24 * alone.factors);
    const joined = new Float64Array(24 * both.factors);
    alone.fill(7, 24, left);
    both.fill(7, 24, joined);
    expect(both.factors).toBe(3);
    expect([...joined].filter((_x, i) => i % 3 < 2)).toEqual([...left]);
  });

  it('draws the two kinds independently', () => {
    const both = prepareReturns(spec, 4);
    const months = 20_000;
    const out = new Float64Array(months * 3);
    both.fill(0, months, out);
    const column = (factor: number): Float64Array => out.filter((_x, i) => i % 3 === factor);
    // Blocks of three months make the months of one factor dependent, not the two factors.
    expect(Math.abs(correlation(column(0), column(2)))).toBeLessThan(4 / Math.sqrt(months));
  });
});
