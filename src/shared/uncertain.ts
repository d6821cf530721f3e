import { z } from 'zod';
import { inBoth } from './errors/inBoth.ts';
import { share, yuan } from './schema.ts';

/** A typed guess: lowest, most likely and highest value. Becomes a PERT distribution between the two ends. */
const guess = (value: z.ZodNumber) =>
  z
    .strictObject({ low: value, likely: value, high: value })
    .refine(
      ({ low, likely, high }) => low <= likely && likely <= high,
      inBoth('须有 low ≤ likely ≤ high', 'low ≤ likely ≤ high'),
    );

/** Shape parameters of a Beta distribution: `alpha` successes and `beta` failures seen before, both above 0. */
export const betaShape = z.strictObject({
  alpha: z.number().positive().max(1e9),
  beta: z.number().positive().max(1e9),
});

/** A share between 0 and 1 that is known, guessed, or known as far as past counts tell. */
export const uncertainShare = z.union([share, guess(share), betaShape]);
export type UncertainShare = z.infer<typeof uncertainShare>;

/** A sum in yuan that is known or guessed. */
export const uncertainYuan = z.union([yuan, guess(yuan)]);
export type UncertainYuan = z.infer<typeof uncertainYuan>;

/** Where a figure comes from: sourced, weakly sourced, general knowledge of the field, or the bank's own. */
export const basisMarks = ['sourced', 'weak', 'general', 'own'] as const;
export const basis = z.strictObject({ mark: z.enum(basisMarks), note: z.string().max(400).optional() });
export type Basis = z.infer<typeof basis>;

/**
 * The shapes of a PERT distribution: a Beta stretched over [low, high] with mean (low + 4 likely + high) / 6.
 * Source: Malcolm, Roseboom, Clark & Fazar (1959), with the customary weight of 4.
 */
export function pertShape({ low, likely, high }: { low: number; likely: number; high: number }): {
  alpha: number;
  beta: number;
} {
  const width = high - low;
  if (width <= 0) return { alpha: 1, beta: 1 };
  return { alpha: 1 + (4 * (likely - low)) / width, beta: 1 + (4 * (high - likely)) / width };
}

/** The mean of an uncertain share or sum. */
export function uncertainMean(value: UncertainShare | UncertainYuan): number {
  if (typeof value === 'number') return value;
  if ('alpha' in value) return value.alpha / (value.alpha + value.beta);
  return (value.low + 4 * value.likely + value.high) / 6;
}
