import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addWeight, removeWeight, setWeight, shareOut } from '../../../src/renderer/components/weights.ts';

const sum = (weights: readonly number[]): number => weights.reduce((a, b) => a + b, 0);

/** Fractions that add up to 1, in whole basis points. */
const weights = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 12 })
  .filter((parts) => sum(parts) > 0)
  .map((parts) => shareOut(10_000, parts).map((part) => part / 10_000));

describe('weights', () => {
  test('the others give in proportion', () => {
    expect(setWeight([0.5, 0.3, 0.2], [false, false, false], 0, 0.75)).toEqual([0.75, 0.15, 0.1]);
  });

  test('locked ones stay, and bound the one that moves', () => {
    expect(setWeight([0.5, 0.3, 0.2], [false, false, true], 0, 0.9)).toEqual([0.8, 0, 0.2]);
    expect(setWeight([0.5, 0.3, 0.2], [false, true, true], 0, 0.9)).toEqual([0.5, 0.3, 0.2]);
  });

  test('room that nobody had is shared equally', () => {
    expect(setWeight([1, 0, 0], [false, false, false], 0, 0.5)).toEqual([0.5, 0.25, 0.25]);
  });

  test('a new part gets an equal share, a lost one is filled in proportion', () => {
    expect(addWeight([0.5, 0.3, 0.2])).toEqual([0.375, 0.225, 0.15, 0.25]);
    expect(removeWeight([0.5, 0.3, 0.2], 0)).toEqual([0.6, 0.4]);
  });

  test('always add up to 1, never leave 0 … 1, and locked ones never move', () => {
    fc.assert(
      fc.property(
        weights,
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        fc.nat(),
        fc.double({ min: -1, max: 2, noNaN: true }),
        (before, locks, pick, value) => {
          const index = pick % before.length;
          const locked = locks.slice(0, before.length);
          const after = setWeight(before, locked, index, value);
          expect(Math.abs(sum(after) - 1)).toBeLessThan(1e-12);
          expect(after.every((weight) => weight >= 0 && weight <= 1)).toBe(true);
          const kept = before.map((weight, i) => (locked[i] && i !== index ? weight : after[i]!));
          kept.forEach((weight, i) => expect(after[i]).toBeCloseTo(weight, 12));
        },
      ),
    );
  });

  test('adding and removing keep the sum', () => {
    fc.assert(
      fc.property(weights, fc.nat(), (before, pick) => {
        expect(Math.abs(sum(addWeight(before)) - 1)).toBeLessThan(1e-12);
        expect(Math.abs(sum(removeWeight(before, pick % before.length)) - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  test('shares are whole points that add up to the total', () => {
    fc.assert(
      fc.property(
        fc.nat(10_000),
        fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 }),
        (total, parts) => {
          const shares = shareOut(total, parts);
          expect(sum(shares)).toBe(total);
          expect(shares.every((share) => Number.isInteger(share) && share >= 0)).toBe(true);
        },
      ),
    );
  });
});
