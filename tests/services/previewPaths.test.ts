import { describe, expect, it } from 'vitest';
import { previewPaths } from '../../src/main/services/portfolio/previewPaths.ts';
import type { Plan } from '../../src/shared/plan.ts';

const holdings = (count: number): Plan['holdings'] =>
  Array.from({ length: count }, () => ({ weight: 1 / count, assumption: { drift: 0, volatility: 0 } }));

describe('paths of a preview', () => {
  it.each([
    [10_000, 12, 1, 2048],
    [10_000, 120, 5, 2048],
    [10_000, 240, 8, 1536],
    [10_000, 480, 12, 512],
    [100, 120, 5, 100],
    [1_000_000, 36, 4, 2048],
  ])('%d paths, %d months, %d holdings: %d', (paths, months, count, expected) => {
    expect(previewPaths({ paths, months, holdings: holdings(count) })).toBe(expected);
  });
});
