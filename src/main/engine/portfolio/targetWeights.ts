import type { GlideInput } from './input.ts';

/**
 * Weights by month, [months + 1][holding]: constant, or along the glide path. Parts beyond the plan's own holdings (the
 * account where paid-out money waits) keep a weight of 0.
 */
export function targetWeights(
  parts: readonly { readonly weight: number }[],
  months: number,
  glide: GlideInput | undefined,
): readonly Float64Array[] {
  const start = Float64Array.from(parts, ({ weight }) => weight);
  return Array.from({ length: months + 1 }, (_weights, month) => {
    if (!glide || month <= glide.from) return start;
    const share = Math.min(1, (month - glide.from) / (glide.to - glide.from));
    return start.map((weight, i) => weight + share * ((glide.weights[i] ?? 0) - weight));
  });
}
