import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { farFrom, representativeValues, stackDots } from '../../../src/renderer/charts/futures.ts';
import { monthInterval, monthLabel } from '../../../src/renderer/charts/months.ts';
import { messages } from '../../../src/renderer/charts/messages.ts';
import { textOf } from '../../../src/renderer/app/language/useText.ts';
import { sparklinePath } from '../../../src/renderer/charts/Sparkline.tsx';
import { spreadLabels } from '../../../src/renderer/charts/spreadLabels.ts';

describe('labels at the end of a line', () => {
  test('stay where they are while there is room', () => {
    expect(spreadLabels([10, 40, 90], 14, 0, 200)).toEqual([10, 40, 90]);
  });

  test('are moved apart around their middle, and kept inside', () => {
    expect(spreadLabels([50, 50, 50], 10, 0, 200)).toEqual([40, 50, 60]);
    expect(spreadLabels([0, 1, 2], 10, 0, 200)).toEqual([0, 10, 20]);
    expect(spreadLabels([199, 200], 10, 0, 200)).toEqual([190, 200]);
  });

  test('never overlap and keep their order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { minLength: 1, maxLength: 7 }),
        (places) => {
          const spread = spreadLabels(
            places.toSorted((a, b) => a - b),
            14,
            0,
            300,
          );
          spread.slice(1).forEach((place, i) => expect(place - spread[i]!).toBeGreaterThanOrEqual(14 - 1e-9));
          expect(spread.every((place) => place >= -1e-9 && place <= 300 + 1e-9)).toBe(true);
        },
      ),
    );
  });
});

describe('fifty futures', () => {
  test('stand at the middles of equal shares of the histogram', () => {
    const histogram = { edges: [0, 10, 20], counts: [50, 50] };
    expect(representativeValues(histogram, 4)).toEqual([2.5, 7.5, 12.5, 17.5]);
    expect(representativeValues({ edges: [0, 10, 20, 30], counts: [0, 4, 0] }, 2)).toEqual([12.5, 17.5]);
  });

  test('rise, lie inside the histogram, and split it by share', () => {
    const histograms = fc
      .array(fc.nat(1000), { minLength: 1, maxLength: 30 })
      .filter((counts) => counts.some((count) => count > 0));
    fc.assert(
      fc.property(histograms, (counts) => {
        const edges = Array.from({ length: counts.length + 1 }, (_, i) => i * 100);
        const values = representativeValues({ edges, counts }, 50);
        expect(values).toEqual(values.toSorted((a, b) => a - b));
        expect(values[0]).toBeGreaterThanOrEqual(0);
        expect(values.at(-1)).toBeLessThanOrEqual(counts.length * 100);
        const total = counts.reduce((a, b) => a + b, 0);
        const half = values.filter((value) => value <= edges[1]!).length / 50;
        expect(Math.abs(half - counts[0]! / total)).toBeLessThanOrEqual(0.02);
      }),
    );
  });

  test('have a last column for what lies far off, and none where values lie together', () => {
    expect(farFrom(Array.from({ length: 50 }, (_value, i) => i))).toBeUndefined();
    expect(farFrom([5, 5, 5, 5, 100])).toBeUndefined();
    const skewed = Array.from({ length: 50 }, (_value, i) => 1.2 ** i);
    expect(farFrom(skewed)).toBe(1.2 ** 45);
  });

  test('are stacked column by column from the ground', () => {
    expect(stackDots([0, 1, 2, 9, 10], 5)).toEqual([
      { x: 1, y: 1, width: 2 },
      { x: 1, y: 2, width: 2 },
      { x: 3, y: 1, width: 2 },
      { x: 9, y: 1, width: 2 },
      { x: 9, y: 2, width: 2 },
    ]);
    // What lies beyond 5 shares the last column.
    expect(stackDots([0, 1, 4, 9, 100], 5, 5).map(({ x, y }) => [x, y])).toEqual([
      [0.5, 1],
      [1.5, 1],
      [4.5, 1],
      [4.5, 2],
      [4.5, 3],
    ]);
    expect(stackDots([7, 7, 7], 5).map(({ y }) => y)).toEqual([1, 2, 3]);
    // The histogram's one bin is a few fen wide.
    const [first, second] = stackDots([21_000.01, 21_000.03], 15);
    expect([first, second].map((dot) => dot!.y)).toEqual([1, 2]);
    expect([first!.x, first!.width]).toEqual([expect.closeTo(21_000.02, 6), expect.closeTo(210, 2)]);
  });
});

test('a time axis has at most thirteen labels, on whole months', () => {
  for (let months = 1; months <= 480; months += 1)
    expect(months / monthInterval(months)).toBeLessThanOrEqual(12);
  const zh = textOf(messages, 'zh');
  expect([0, 6, 24].map((month) => monthLabel(month, zh))).toEqual(['起始', '6个月', '2年']);
});

test('a sparkline runs through its box; a flat one lies in the middle', () => {
  expect(sparklinePath([1, 3, 2])).toBe('M2.0 18.0L36.0 2.0L70.0 10.0');
  expect(sparklinePath([5, 5])).toBe('M2.0 10.0L70.0 10.0');
});
