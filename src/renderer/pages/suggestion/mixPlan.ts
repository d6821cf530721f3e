import type { Holding, Plan } from '../../../shared/plan.ts';
import type { Suggestion } from '../../../shared/suggestion.ts';

const digits = 4;

/** The plan with a suggested mix in place of its own; shares are rounded to a hundredth of a per cent and add up to 1. */
export function mixPlan(
  plan: Plan,
  name: string,
  parts: Suggestion['parts'],
  weights: readonly number[],
): Plan {
  const { glidePath: _glide, correlation: _correlation, holdings, ...rest } = plan;
  const rounded = weights.map((weight) => Number(weight.toFixed(digits)));
  const largest = rounded.indexOf(Math.max(...rounded));
  const others = rounded.reduce((sum, weight, i) => (i === largest ? sum : sum + weight), 0);
  const shares = rounded.with(largest, Number((1 - others).toFixed(digits)));
  const mixed = shares.flatMap((weight, i): Holding[] => {
    if (weight === 0) return [];
    const { product } = parts[i]!;
    const held = holdings[i];
    if (product !== undefined) return [{ weight, product }];
    if (!held) return [];
    const { finalWeight: _final, ...own } = held;
    return [{ ...own, weight }];
  });
  return { ...rest, name: name.slice(0, 120), holdings: mixed };
}
