import { LabError } from '../../../../shared/errors/index.ts';

/** What the next yuan brings at x; must not rise with x. */
export type Marginal = (x: number) => number;

export interface Bounds {
  readonly min: number;
  readonly max: number;
}

const halvings = 200;

/**
 * The best division of a total over concave curves: every part that no bound holds has the same marginal return λ.
 * By bisection on λ, and for each λ on each part. Source: Koopman (1953), “The optimum distribution of effort”.
 * @returns amounts that add up to the total
 * @throws LabError budget.infeasible
 */
export function equalMarginal(
  marginals: readonly Marginal[],
  bounds: readonly Bounds[],
  total: number,
): number[] {
  requireFeasible(bounds, total, []);
  let low = Math.min(...marginals.map((marginal, i) => marginal(bounds[i]!.max)));
  let high = Math.max(...marginals.map((marginal, i) => marginal(Math.max(bounds[i]!.min, 1e-12 * total))));
  const amountsAt = (price: number): number[] =>
    marginals.map((marginal, i) => demand(marginal, bounds[i]!, price));
  for (let i = 0; i < halvings && low < high; i += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (sum(amountsAt(middle)) > total) low = middle;
    else high = middle;
  }
  return divideRest(amountsAt(high), amountsAt(low), total);
}

/** Where the marginal return has fallen to the price. */
function demand(marginal: Marginal, { min, max }: Bounds, price: number): number {
  if (marginal(max) > price) return max;
  let [low, high] = [min, max];
  for (let i = 0; i < halvings; i += 1) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (marginal(middle) > price) low = middle;
    else high = middle;
  }
  return low;
}

/** Between two prices next to each other only parts with a flat marginal return differ: they take what is left. */
function divideRest(less: readonly number[], more: readonly number[], total: number): number[] {
  const gap = sum(more) - sum(less);
  const share = gap > 0 ? Math.min(1, Math.max(0, (total - sum(less)) / gap)) : 0;
  return less.map((amount, i) => amount + share * (more[i]! - amount));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** @throws LabError budget.infeasible where the bounds leave no room for the total */
export function requireFeasible(bounds: readonly Bounds[], total: number, names: readonly string[]): void {
  const [min, max] = [sum(bounds.map((b) => b.min)), sum(bounds.map((b) => b.max))];
  const slack = 1e-9 * total;
  if (min <= total + slack && max >= total - slack && bounds.every((b) => b.min <= b.max + slack)) return;
  // Only those are named that take part in the conflict.
  const inConflict = ({ min: floor, max: ceiling }: Bounds): boolean => {
    if (bounds.some((b) => b.min > b.max + slack)) return floor > ceiling + slack;
    return min > total ? floor > 0 : ceiling < total;
  };
  const tight = names.filter((_, i) => inConflict(bounds[i]!));
  throw new LabError('budget.infeasible', {
    parts: (tight.length > 0 ? tight : names).join(', '),
    min: Math.round(min),
    max: Math.round(max),
    total: Math.round(total),
  });
}
