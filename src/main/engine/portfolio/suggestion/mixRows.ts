import type { BestMix } from '../frontier/bestMix.ts';

/** Names that a price may have, beside the bounds of each part. */
const limitNames = ['liquid', 'growth', 'return', 'riskBudget', 'turnover'] as const;

function namesOf(parts: number): readonly string[] {
  const bounds = Array.from({ length: parts }, (_part, i) => [`lower[${i}]`, `upper[${i}]`]);
  return [...limitNames, ...bounds.flat()];
}

/** Found or not, value, number of prices and of weights; then pairs of name and price in their order; then the weights. */
const head = 4;

/** Numbers that a mix of at most so many parts takes in shared memory. */
export const mixRowLength = (parts: number): number => head + 2 * namesOf(parts).length + parts;

export function writeMix(mix: BestMix | undefined, row: Float64Array, parts: number): void {
  row.fill(0);
  if (!mix) return;
  const names = namesOf(parts);
  const prices = [...mix.prices].filter(([name]) => names.includes(name));
  row[0] = 1;
  row[1] = mix.value;
  row[2] = prices.length;
  row[3] = mix.weights.length;
  prices.forEach(([name, price], i) => {
    row[head + 2 * i] = names.indexOf(name);
    row[head + 2 * i + 1] = price;
  });
  row.set(mix.weights, head + 2 * names.length);
}

/** The mix as it was written; undefined where there was none. */
export function readMix(row: Float64Array, parts: number): BestMix | undefined {
  if (row[0] !== 1) return undefined;
  const names = namesOf(parts);
  const prices = Array.from(
    { length: row[2]! },
    (_price, i) => [names[row[head + 2 * i]!]!, row[head + 2 * i + 1]!] as const,
  );
  const from = head + 2 * names.length;
  return { value: row[1]!, prices: new Map(prices), weights: Array.from(row.subarray(from, from + row[3]!)) };
}
