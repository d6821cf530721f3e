import { kernel } from './kernel.ts';

/**
 * Puts values into their sorted places, those of some ranks only: out[rank] is what it would be had the values been
 * sorted. The values stay as they are. They stand in the kernel until it is used for something else.
 * @param values finite, at least one
 * @param ranks from 0, ascending, each once
 * @returns address of the values in the kernel's memory
 */
export function kernelOrder(values: Float64Array, ranks: readonly number[], out: Float64Array): number {
  const { call, layout } = kernel();
  const place = layout();
  const data = place.put(values);
  const scratch = place.reserve(values.length);
  const found = place.reserve(Math.max(2, ranks.length));
  const rankWords = place.putWords(ranks);
  call.orderStatistics(data, values.length, rankWords, ranks.length, found, scratch);
  const memory = place.doubles();
  ranks.forEach((rank, i) => (out[rank] = memory[found / 8 + i]!));
  return data;
}
