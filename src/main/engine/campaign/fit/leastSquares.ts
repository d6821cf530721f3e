import { solveLinear } from '../../stats/solveLinear.ts';

/** A model to be fitted: fills in its values and its derivatives [value][parameter] at the parameters. */
export interface Model {
  readonly values: number;
  evaluate(parameters: readonly number[], out: Float64Array, jacobian: Float64Array): void;
}

export interface Fit {
  readonly parameters: readonly number[];
  readonly squares: number;
  /** False where it ran out of steps. */
  readonly converged: boolean;
  /** Standard errors; 0 for parameters that lie at a bound, undefined where the data cannot tell parameters apart. */
  readonly errors: readonly number[] | undefined;
  /** Which parameters lie at a bound. */
  readonly bounded: readonly boolean[];
}

const mostSteps = 200;
const smallest = 1e-12;

/**
 * Least squares within bounds: Gauss–Newton steps damped as by Levenberg and Marquardt, cut at the bounds; parameters
 * at a bound that the step would leave are held. Standard errors are s² (J'J)⁻¹ of the free parameters.
 * Source: Marquardt (1963); Moré, “The Levenberg–Marquardt algorithm” (1978).
 */
export function leastSquares(
  model: Model,
  observed: Float64Array,
  start: readonly number[],
  bounds: readonly (readonly [low: number, high: number])[],
): Fit {
  let at = linearise(model, observed, start);
  let damping = 1e-3;
  let converged = false;
  for (let step = 0; step < mostSteps && !converged; step += 1) {
    const free = freeParameters(at, bounds);
    const move = free.length === 0 ? undefined : dampedStep(at, free, damping);
    if (!move) {
      converged = free.length === 0;
      if (converged || damping > 1e12) break;
      damping *= 10;
      continue;
    }
    const next = linearise(model, observed, moved(at.parameters, free, move, bounds));
    if (next.squares <= at.squares) {
      converged = at.squares - next.squares <= smallest * (at.squares + Number.MIN_VALUE);
      at = next;
      damping = Math.max(1e-12, damping / 5);
    } else if (damping > 1e12) converged = true;
    else damping *= 4;
  }
  return conclude(at, bounds, converged, observed.length);
}

interface Point {
  readonly parameters: readonly number[];
  readonly squares: number;
  /** J'J and J'(observed - values). */
  readonly normal: readonly (readonly number[])[];
  readonly gradient: readonly number[];
}

function linearise(model: Model, observed: Float64Array, parameters: readonly number[]): Point {
  const n = observed.length;
  const k = parameters.length;
  const values = new Float64Array(n);
  const jacobian = new Float64Array(n * k);
  model.evaluate(parameters, values, jacobian);
  const normal = Array.from({ length: k }, () => Array.from({ length: k }, () => 0));
  const gradient = Array.from({ length: k }, () => 0);
  let squares = 0;
  for (let i = 0; i < n; i += 1) {
    const rest = observed[i]! - values[i]!;
    squares += rest * rest;
    for (let a = 0; a < k; a += 1) {
      const slope = jacobian[i * k + a]!;
      gradient[a]! += slope * rest;
      for (let b = 0; b < k; b += 1) normal[a]![b]! += slope * jacobian[i * k + b]!;
    }
  }
  return { parameters, squares, normal, gradient };
}

/** Parameters that lie between their bounds or want back between them. */
function freeParameters(
  { parameters, gradient }: Point,
  bounds: readonly (readonly [number, number])[],
): number[] {
  return parameters.flatMap((value, i) => {
    const [low, high] = bounds[i]!;
    const held = (value <= low && gradient[i]! <= 0) || (value >= high && gradient[i]! >= 0);
    return held ? [] : [i];
  });
}

function dampedStep(
  { normal, gradient }: Point,
  free: readonly number[],
  damping: number,
): number[] | undefined {
  const matrix = free.map((a) =>
    free.map((b) => normal[a]![b]! * (a === b ? 1 + damping : 1) + (a === b ? Number.MIN_VALUE : 0)),
  );
  return solveLinear(
    matrix,
    free.map((a) => gradient[a]!),
  );
}

function moved(
  parameters: readonly number[],
  free: readonly number[],
  move: readonly number[],
  bounds: readonly (readonly [number, number])[],
): number[] {
  const next = [...parameters];
  free.forEach((parameter, i) => {
    const [low, high] = bounds[parameter]!;
    next[parameter] = Math.min(high, Math.max(low, parameters[parameter]! + move[i]!));
  });
  return next;
}

function conclude(
  at: Point,
  bounds: readonly (readonly [number, number])[],
  converged: boolean,
  n: number,
): Fit {
  const bounded = at.parameters.map((value, i) => value <= bounds[i]![0] || value >= bounds[i]![1]);
  const free = at.parameters.flatMap((_, i) => (bounded[i] ? [] : [i]));
  const variance = at.squares / Math.max(1, n - free.length);
  const errors = at.parameters.map(() => 0);
  let known = true;
  free.forEach((parameter, i) => {
    const unit = free.map((_, j) => (i === j ? 1 : 0));
    const column = solveLinear(scaled(at, free), unit);
    const square = column ? (column[i]! * variance) / at.normal[parameter]![parameter]! : Number.NaN;
    if (square >= 0) errors[parameter] = Math.sqrt(square);
    else known = false;
  });
  return {
    parameters: at.parameters,
    squares: at.squares,
    converged,
    errors: known ? errors : undefined,
    bounded,
  };
}

/** J'J of the free parameters as a correlation matrix, so that units do not decide whether it can be inverted. */
function scaled({ normal }: Point, free: readonly number[]): number[][] {
  return free.map((a) => free.map((b) => normal[a]![b]! / Math.sqrt(normal[a]![a]! * normal[b]![b]!)));
}
