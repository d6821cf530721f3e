import { moments } from '../../stats/centralMoment.ts';
import { mean } from '../../stats/mean.ts';
import { quantileSorted } from '../../stats/quantile.ts';
import {
  deviationError,
  standardErrorOfMean,
  standardErrorOfProbability,
  standardErrorOfQuantile,
} from '../../stats/standardErrors.ts';
import type { Figure, FigureKind, Rows } from './figures.ts';
import { partlySorted } from './partlySorted.ts';
import { ratioOfMeans } from './ratioOfMeans.ts';

/** Those of `spreadPercentiles`. */
export const probabilities = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** Numbers that one figure takes in shared memory: mean, sd and percentiles, each but plain ones with its error. */
export const figureWidth = 4 + 2 * probabilities.length;

/** Writes a figure's numbers; `values` may be overwritten. */
type Writer = (values: Float64Array, heads: Float64Array | undefined, out: Float64Array) => void;

const writers: Readonly<Record<FigureKind, Writer>> = {
  spread: (values, _heads, out) => writeSpread(values, out),
  cost(values, heads, out) {
    out[0] = Number.NaN;
    if (!heads) return;
    const ratio = ratioOfMeans(values, heads);
    out[0] = ratio?.value ?? Number.NaN;
    out[1] = ratio?.se ?? Number.NaN;
    writePercentiles(perHead(values, heads), out);
  },
  payback(values, _heads, out) {
    const share = values.reduce((sum, weeks) => sum + (weeks === Infinity ? 0 : 1), 0) / values.length;
    out[0] = share;
    out[1] = standardErrorOfProbability(share, values.length);
    writePercentiles(values, out);
  },
  target(values, _heads, out) {
    // A path without a figure counts as beyond all others.
    const figures = values.map((value) => (Number.isFinite(value) ? value : Infinity));
    const all = !figures.includes(Infinity);
    out[0] = all ? mean(values) : Number.NaN;
    out[1] = all ? standardErrorOfMean(values) : Number.NaN;
    writePercentiles(figures, out);
  },
  band(values, _heads, out) {
    out[0] = mean(values);
    const { ascending } = partlySorted(values, probabilities, false);
    probabilities.forEach((p, i) => {
      out[1 + i] = quantileSorted(ascending, p);
    });
  },
  costBand(values, heads, out) {
    out[0] = heads ? (ratioOfMeans(values, heads)?.value ?? Number.NaN) : Number.NaN;
    const costs = costsOf(values, heads);
    const { ascending } = partlySorted(costs, probabilities, false);
    probabilities.forEach((p, i) => {
      out[1 + i] = costs.length > 0 ? finiteQuantile(ascending, p) : Number.NaN;
    });
  },
};

/** Where the values of one figure after the other stand: money, or the figure itself, and heads; each a number of every path. */
export interface Scratch {
  readonly values: Float64Array;
  readonly heads: Float64Array;
}

/** Sums a figure up into `out`; NaN stands for null. */
export function summarise(figure: Figure, rows: Rows, { values, heads }: Scratch, out: Float64Array): void {
  figure.fill(rows, values);
  figure.heads?.(rows, heads);
  writers[figure.kind](values, figure.heads ? heads : undefined, out);
}

/** Mean, standard deviation and percentiles, each with its standard error. */
export function writeSpread(values: Float64Array, out: Float64Array): void {
  const n = values.length;
  const { mean, second, fourth } = moments(values);
  const variance = (second * n) / (n - 1);
  out[0] = mean;
  out[1] = Math.sqrt(variance / n);
  out[2] = Math.sqrt(variance);
  out[3] = deviationError(second, fourth, n);
  writePercentiles(values, out);
}

/**
 * Costs per head of the paths in which money was spent; `values` are the costs themselves where there are no heads.
 * They take the place of the values.
 */
function costsOf(values: Float64Array, heads: Float64Array | undefined): Float64Array {
  let count = 0;
  for (let path = 0; path < values.length; path += 1) {
    const cost = heads ? values[path]! / heads[path]! : values[path]!;
    if (Number.isNaN(cost) || values[path] === 0) continue;
    values[count] = cost;
    count += 1;
  }
  return values.subarray(0, count);
}

/** Money per head by path, in the place of the money; Infinity where nobody came. */
function perHead(money: Float64Array, heads: Float64Array): Float64Array {
  for (let path = 0; path < money.length; path += 1) {
    money[path] = heads[path]! > 0 ? money[path]! / heads[path]! : Infinity;
  }
  return money;
}

function writePercentiles(values: Float64Array, out: Float64Array): void {
  const { ascending, finite } = partlySorted(values, probabilities, true);
  // The error is measured on the values that are there: the last finite one stands for all beyond it.
  const bounded =
    finite === ascending.length
      ? ascending
      : Float64Array.from(ascending).fill(ascending[finite - 1]!, finite);
  probabilities.forEach((p, i) => {
    const value = finiteQuantile(ascending, p);
    out[4 + 2 * i] = value;
    out[5 + 2 * i] = Number.isNaN(value) ? Number.NaN : standardErrorOfQuantile(bounded, p);
  });
}

/** Quantile of type 7; NaN where it has no bound. */
function finiteQuantile(ascending: Float64Array, p: number): number {
  const above = Math.ceil((ascending.length - 1) * p);
  return ascending[above] === Infinity ? Number.NaN : quantileSorted(ascending, p);
}
