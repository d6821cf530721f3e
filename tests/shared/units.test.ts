import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fenToYuan, yuanToFen } from '../../src/shared/units.ts';

describe('money', () => {
  it('rounds half a fen away from zero, whatever the binary fraction', () => {
    expect([1.005, 2.675, 0.145, -1.005, 1.004_999, 685.7249, 0].map(yuanToFen)).toEqual([
      101, 268, 15, -101, 100, 68_572, 0,
    ]);
  });

  it('gives back every fen', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), (fen) => {
        expect(yuanToFen(fenToYuan(fen))).toBe(fen);
      }),
    );
  });
});
