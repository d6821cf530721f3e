import { pow } from '../../math/pow.ts';
import type { ResponseEngine } from './responseEngine.ts';

/**
 * capacity · a^s / (half^s + a^s): with slope s ≤ 1 each further unit brings less, with s > 1 the curve is S-shaped.
 * Source: Hill (1910).
 */
export const hill: ResponseEngine<'hill'> = {
  kind: 'hill',
  bind({ half, slope }, capacity) {
    const middle = half ?? capacity;
    if (slope === 1) return (effective) => (capacity * effective) / (middle + effective);
    return (effective) => {
      if (!(effective > 0)) return 0;
      const power = pow(effective / middle, slope);
      // Above all floats: fully saturated.
      return power === Infinity ? capacity : (capacity * power) / (1 + power);
    };
  },
};
