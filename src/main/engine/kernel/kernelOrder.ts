import { kernel } from './kernel.ts';

/** Values at some ranks, and the sum of all. */
export interface Ordered {
  /** By rank asked for. */
  readonly values: Float64Array;
  readonly sum: number;
}

/**
 * Order statistics without sorting. The values stay as they are.
 * @param values finite, at least one
 * @param ranks from 0, ascending, each once
 */
export function kernelOrder(values: Float64Array, ranks: readonly number[]): Ordered {
  const { call, layout } = kernel();
  const place = layout();
  const data = place.put(values);
  const scratch = place.reserve(values.length);
  const cellWords = place.reserve(Math.ceil(values.length / 4));
  const found = place.reserve(Math.max(2, ranks.length));
  const rankWords = place.putWords(ranks);
  const sum = call.orderStatistics(data, values.length, rankWords, ranks.length, found, scratch, cellWords);
  return { values: place.doubles().slice(found / 8, found / 8 + ranks.length), sum };
}
