import { describe, expect, it } from 'vitest';
import { fillNormals } from '../../../src/main/engine/random/fillNormals.ts';
import { purposes } from '../../../src/main/engine/random/purposes.ts';
import { optimalBlockLength } from '../../../src/main/engine/stats/blockLength.ts';

function autoregressive(phi: number, length: number): Float64Array {
  const values = new Float64Array(length);
  fillNormals(7, purposes.resampling, 0, 0, length, values);
  for (let i = 1; i < length; i += 1) values[i]! += phi * values[i - 1]!;
  return values;
}

describe('optimalBlockLength', () => {
  it('grows with the dependence', () => {
    const lengths = [0, 0.3, 0.6, 0.9].map((phi) => optimalBlockLength(autoregressive(phi, 4000)).stationary);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    expect(lengths[0]).toBeLessThan(6);
    expect(lengths[3]).toBeGreaterThan(40);
  });

  it('keeps the ratio of circular to stationary, (3/2)^(1/3)', () => {
    const { stationary, circular } = optimalBlockLength(autoregressive(0.4, 1000));
    expect(circular / stationary).toBeCloseTo(1.5 ** (1 / 3), 12);
  });

  it('is capped by the length of the series, and 0 of a constant', () => {
    const walk = Float64Array.from({ length: 30 }, (_value, i) => i);
    expect(optimalBlockLength(walk).stationary).toBeLessThanOrEqual(10);
    expect(optimalBlockLength(new Float64Array(20).fill(3))).toEqual({ stationary: 0, circular: 0 });
  });
});
