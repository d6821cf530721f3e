import { pow } from '../../math/pow.ts';
import type { ResponseEngine } from './responseEngine.ts';

/** scale · a^exponent, up to the capacity. */
export const root: ResponseEngine<'root'> = {
  kind: 'root',
  bind({ scale, exponent }, capacity) {
    const power = exponent === 0.5 ? Math.sqrt : (effective: number) => pow(effective, exponent);
    return (effective) => (effective > 0 ? Math.min(capacity, scale * power(effective)) : 0);
  },
};
