import { expect, it } from 'vitest';
import { bandShares, judgeBand } from '../../src/shared/bandShares.ts';

const fan = [
  { p5: 100, p95: 100 },
  { p5: 90, p95: 120 },
  { p5: 80, p95: 150 },
];

it('counts the windows below, inside and above the band by month', () => {
  const values = [
    [100, 95, 79],
    [100, 121, 150],
    [100, 90, 80],
    [100, 60, 200],
  ];
  expect(bandShares({ months: [0, 1, 2], values }, fan)).toEqual([
    { month: 1, below: 0.25, inside: 0.5, above: 0.25 },
    { month: 2, below: 0.25, inside: 0.5, above: 0.25 },
  ]);
});

it('judges by the windows that fit side by side, not by all that overlap', () => {
  // 1.96 √(.9 · .1 / 25) = .1176
  expect(judgeBand(0.79, 300, 12)).toMatchObject({ verdict: 'within', independent: 25 });
  expect(judgeBand(0.78, 300, 12).verdict).toBe('tooNarrow');
  expect(judgeBand(1, 300, 12).verdict).toBe('within');
  expect(judgeBand(1, 12_000, 12).verdict).toBe('tooWide');
  expect(judgeBand(0.5, 20, 24)).toMatchObject({ independent: 1, verdict: 'within' });
});
