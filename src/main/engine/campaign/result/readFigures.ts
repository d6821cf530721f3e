import {
  spreadPercentiles,
  type Band,
  type CostBand,
  type CostSpread,
  type Payback,
  type Spread,
  type SpreadPercentile,
  type TargetResult,
} from '../../../../shared/campaignResult.ts';
import type { Estimate } from '../../../../shared/simulation.ts';
import type { Figure } from './figures.ts';
import { figureWidth } from './summarise.ts';

/** The summed-up figures, read back by key. */
export interface ReadFigures {
  spread(key: string): Spread;
  cost(key: string): CostSpread;
  band(key: string): Band;
  costBand(key: string): CostBand;
  payback(key: string): Omit<Payback, 'cumulative'>;
  target(key: string): TargetResult['figure'];
}

export function readFigures(figures: readonly Figure[], stats: ArrayLike<number>): ReadFigures {
  const places = new Map(figures.map(({ key }, i) => [key, i * figureWidth]));
  const place = (key: string): number => places.get(key)!;
  return {
    spread: (key) => readSpread(stats, place(key)),
    cost: (key) => ({
      value: maybe(stats, place(key)),
      ...percentiles((i) => maybe(stats, place(key) + 4 + 2 * i)),
    }),
    payback: (key) => ({
      probability: certain(stats, place(key)),
      ...percentiles((i) => maybe(stats, place(key) + 4 + 2 * i)),
    }),
    target: (key) => ({
      mean: maybe(stats, place(key)),
      ...percentiles((i) => maybe(stats, place(key) + 4 + 2 * i)),
    }),
    band: (key) => ({ mean: stats[place(key)]!, ...percentiles((i) => stats[place(key) + 1 + i]!) }),
    costBand: (key) => ({
      value: orNull(stats[place(key)]!),
      ...percentiles((i) => orNull(stats[place(key) + 1 + i]!)),
    }),
  };
}

export function readSpread(stats: ArrayLike<number>, at: number): Spread {
  return {
    mean: certain(stats, at),
    sd: certain(stats, at + 2),
    ...percentiles((i) => certain(stats, at + 4 + 2 * i)),
  };
}

function percentiles<Value>(read: (i: number) => Value): { readonly [P in SpreadPercentile]: Value } {
  return Object.fromEntries(spreadPercentiles.map((name, i) => [name, read(i)])) as {
    [P in SpreadPercentile]: Value;
  };
}

const certain = (stats: ArrayLike<number>, at: number): Estimate => ({
  value: stats[at]!,
  se: stats[at + 1]!,
});

const maybe = (stats: ArrayLike<number>, at: number): Estimate | null =>
  Number.isNaN(stats[at]!) ? null : certain(stats, at);

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);
