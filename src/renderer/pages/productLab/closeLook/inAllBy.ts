import type { LiquidityDay } from '../../../../shared/liquidity.ts';

/** What has come in all by each arrival of a day, in the mean. */
export function inAllBy({ arrivals }: LiquidityDay): readonly number[] {
  let sum = 0;
  return arrivals.map(({ amount }) => (sum += amount.mean.value));
}
