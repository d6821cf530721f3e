import { describe, expect, test } from 'vitest';
import { allocationRequest } from '../../../../src/shared/allocation.ts';
import { pertShape } from '../../../../src/shared/uncertain.ts';
import { allocationModel } from '../../../../src/main/engine/budget/allocate/allocationModel.ts';
import { shareRange } from '../../../../src/main/engine/budget/allocate/shareRange.ts';
import { runInline } from '../../../../src/main/engine/parallel.ts';
import { betaQuantile } from '../../../../src/main/engine/stats/betaQuantile.ts';
import { plainScenario, plainSplit } from '../../campaign/support/scenario.ts';

const root = (id: string) => ({
  id,
  name: id,
  cost: { kind: 'perAccount' as const, price: 1 },
  capacity: 1e6,
  response: { kind: 'root' as const, scale: 2 },
});
const rates = { click: 1, account: 1, kept: 1 };

describe('how far a share may move for 1 % less', () => {
  test('of two equal root curves is by the root of .0195 to both sides', () => {
    const { low, high } = shareRange(([a = 0, b = 0]) => Math.sqrt(a) + Math.sqrt(b), [50, 50], 0);
    // √s + √(1 − s) = .99 √2: s (1 − s) = (.9801 − 1/2)².
    const half = Math.sqrt(0.25 - (0.9801 - 0.5) ** 2);
    expect(low).toBeCloseTo(0.5 - half, 5);
    expect(high).toBeCloseTo(0.5 + half, 5);
  });

  test('is everything where nothing is lost, and reaches the end where the end is the best', () => {
    expect(shareRange(() => 7, [30, 70], 0)).toEqual({ low: 0, high: 1 });
    const { low, high } = shareRange(([a = 0]) => a, [100, 0], 0);
    expect(low).toBeCloseTo(0.99, 5);
    expect(high).toBe(1);
    expect(shareRange(() => 0, [0, 0], 0)).toEqual({ low: 0, high: 0 });
  });

  test('in the answer of a search is that of the same curves', () => {
    const { parts } = runInline(allocationModel, {
      scenario: plainScenario({
        segments: [{ id: 'all', name: 'All', size: 2_000_000_000 }],
        channels: [root('first'), root('second')],
        funnel: ['first', 'second'].map((channel) => ({ ...rates, channel, product: 1 })),
      }),
      split: plainSplit(100_000, ['first', 'second']),
      request: allocationRequest.parse({ objective: 'customers', draws: 2 }),
    });
    expect(parts[0]!.range.low).toBeCloseTo(0.5 - Math.sqrt(0.25 - 0.4801 ** 2), 3);
    expect(parts[0]!.range.high).toBeCloseTo(0.5 + Math.sqrt(0.25 - 0.4801 ** 2), 3);
    // Nothing is uncertain here: the best share is the same in every draw.
    expect(parts[0]!.shares).toEqual({ p5: 0.5, p50: 0.5, p95: 0.5 });
  });
});

test('the best share over draws spreads as the unknown rate does: p² against q² of root curves', () => {
  const [known, guess] = [0.5, { low: 0.2, likely: 0.5, high: 0.8 }];
  const draws = 400;
  const { parts } = runInline(allocationModel, {
    scenario: plainScenario({
      segments: [{ id: 'all', name: 'All', size: 2_000_000_000 }],
      channels: [root('known'), root('guessed')],
      funnel: [
        { ...rates, channel: 'known', product: known },
        { ...rates, channel: 'guessed', product: guess },
      ],
    }),
    split: plainSplit(100_000, ['known', 'guessed']),
    request: allocationRequest.parse({ objective: 'customers', draws }),
  });
  const { alpha, beta } = pertShape(guess);
  const shareAt = (p: number): number => {
    const rate = guess.low + (guess.high - guess.low) * betaQuantile(p, alpha, beta);
    return rate ** 2 / (rate ** 2 + known ** 2);
  };
  // The quantile of 400 draws, four of its errors wide, and a unit of the grid of 100.
  const allowed = (p: number): number => {
    const off = 4 * Math.sqrt((p * (1 - p)) / draws);
    return (
      Math.max(
        shareAt(Math.min(0.999, p + off)) - shareAt(p),
        shareAt(p) - shareAt(Math.max(0.001, p - off)),
      ) + 0.01
    );
  };
  const { shares } = parts[1]!;
  for (const [p, found] of [
    [0.05, shares.p5],
    [0.5, shares.p50],
    [0.95, shares.p95],
  ] as const) {
    expect(Math.abs(found - shareAt(p))).toBeLessThan(allowed(p));
  }
});
