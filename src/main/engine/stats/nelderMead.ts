interface Vertex {
  readonly at: readonly number[];
  readonly value: number;
}

/**
 * Place of the lowest value of a function near a start, without derivatives: the simplex of Nelder and Mead with the
 * usual coefficients 1, 2, ½, ½. Stops where the values of the simplex differ by less than the tolerance.
 * Source: Nelder and Mead 1965, "A simplex method for function minimization".
 * @param step edge of the first simplex
 */
export function nelderMead(
  f: (x: readonly number[]) => number,
  start: readonly number[],
  { step = 0.5, tolerance = 1e-10, iterations = 600 } = {},
): Vertex {
  const evaluate = (at: readonly number[]): Vertex => ({ at, value: f(at) });
  let simplex = [
    evaluate(start),
    ...start.map((_x, i) => evaluate(start.map((x, j) => (i === j ? x + step : x)))),
  ];
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    simplex = simplex.toSorted((a, b) => a.value - b.value);
    const best = simplex[0]!;
    const worst = simplex.at(-1)!;
    if (worst.value - best.value <= tolerance * (1 + Math.abs(best.value))) break;
    const next = replacement(evaluate, simplex);
    simplex = next
      ? [...simplex.slice(0, -1), next]
      : simplex.map((vertex) => (vertex === best ? best : evaluate(between(best.at, vertex.at, 0.5))));
  }
  return simplex.toSorted((a, b) => a.value - b.value)[0]!;
}

/** What takes the worst vertex' place; undefined where the whole simplex has to shrink. */
function replacement(
  evaluate: (at: readonly number[]) => Vertex,
  simplex: readonly Vertex[],
): Vertex | undefined {
  const worst = simplex.at(-1)!;
  const others = simplex.slice(0, -1);
  const centre = worst.at.map((_x, i) => others.reduce((sum, { at }) => sum + at[i]!, 0) / others.length);
  const reflected = evaluate(between(centre, worst.at, -1));
  if (reflected.value < simplex[0]!.value) {
    const expanded = evaluate(between(centre, worst.at, -2));
    return expanded.value < reflected.value ? expanded : reflected;
  }
  if (reflected.value < others.at(-1)!.value) return reflected;
  const outside = reflected.value < worst.value;
  const contracted = evaluate(between(centre, worst.at, outside ? -0.5 : 0.5));
  return contracted.value < Math.min(reflected.value, worst.value) ? contracted : undefined;
}

/** from + share · (to − from). */
function between(from: readonly number[], to: readonly number[], share: number): number[] {
  return from.map((x, i) => x + share * (to[i]! - x));
}
