import type { Histogram } from '../../../shared/simulation.ts';
import { kernelOrder } from '../kernel/kernelOrder.ts';
import { log10 } from '../math/log10.ts';
import { pow } from '../math/pow.ts';
import { quantileAt, quantileRanks } from '../stats/quantile.ts';

/** Bins between the 1st and the 99th percentile, about; and at most, in all. */
const bulkBins = 40;
const mostBins = 120;
/** Where the bulk is so many times the middle half, equal bins over it would put most values into the first. */
const skewed = 6;
/** Narrow bins from the least to the 95th percentile of such values, about. */
const skewedBins = 60;

/**
 * Counts values in bins of one round width (1, 2 or 5 times a power of ten) whose edges are multiples of it. Where far
 * values would need too many bins, the last bin is wider and ends at a round edge beyond them all.
 */
export function histogram(values: Float64Array): Histogram {
  const { least, most, wanted } = ends(values);
  const width = roundWidth(wanted, most);
  const first = Math.floor(least / width);
  const needed = Math.floor(most / width) + 1 - first;
  const bins = Math.min(needed, mostBins);
  const counts = Array.from({ length: bins }, () => 0);
  for (const value of values) counts[Math.min(bins - 1, Math.floor(value / width) - first)]! += 1;
  const edges = Array.from({ length: bins + 1 }, (_edge, i) =>
    clean((first + (i === bins ? needed : i)) * width),
  );
  return { edges, counts };
}

const levels = [0.01, 0.25, 0.5, 0.75, 0.95, 0.99] as const;

/** The smallest and the largest value, and the width of bins before rounding. */
function ends(values: Float64Array): { least: number; most: number; wanted: number } {
  const last = values.length - 1;
  const ranks = [...new Set([0, ...quantileRanks([...levels], values.length), last])];
  const ordered = kernelOrder(values, ranks).values;
  const at = (rank: number): number => ordered[ranks.indexOf(rank)]!;
  const percentile = (p: (typeof levels)[number]): number => quantileAt(at, values.length, p);
  const [least, most] = [at(0), at(last)];
  const bulk = percentile(0.99) - percentile(0.01);
  const half = percentile(0.75) - percentile(0.25);
  // Decades of a risky fund end far to the right of where most of them do.
  const right = percentile(0.99) - percentile(0.5) > 2 * (percentile(0.5) - percentile(0.01));
  if (half > 0 && right && bulk > skewed * half) {
    return { least, most, wanted: (percentile(0.95) - least) / skewedBins };
  }
  return { least, most, wanted: (bulk > 0 ? bulk : most - least) / bulkBins };
}

/** The smallest 1, 2 or 5 times a power of ten that is at least `width`; a fen for nothing. */
function roundWidth(width: number, most: number): number {
  // Below a millionth of the values, bins would only show how float64 rounds.
  const wanted = Math.max(width, 1e-6 * Math.abs(most), 0.01);
  const power = pow(10, Math.floor(log10(wanted) + 1e-12));
  const factor = [1, 2, 5].find((step) => step * power >= wanted * (1 - 1e-12)) ?? 10;
  return factor * power;
}

/** Takes the rounding off a multiple of .01, so that an edge reads 0.3 and not 0.30000000000000004. */
function clean(edge: number): number {
  return Math.round(edge * 100) / 100;
}
