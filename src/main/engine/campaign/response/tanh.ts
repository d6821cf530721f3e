import { logisticShare } from './logistic.ts';
import type { ResponseEngine } from './responseEngine.ts';

/** capacity · tanh(start · a / capacity): brings `start` for one at the beginning. tanh x = (1 - e^-2x) / (1 + e^-2x). */
export const tanh: ResponseEngine<'tanh'> = {
  kind: 'tanh',
  bind({ start }, capacity) {
    const rate = (2 * start) / capacity;
    return (effective) => capacity * logisticShare(rate * effective);
  },
};
