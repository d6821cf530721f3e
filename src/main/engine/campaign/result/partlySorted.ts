import { kernelOrder } from '../../kernel/kernelOrder.ts';
import { quantileRanks } from '../../stats/quantile.ts';
import { slopeWindow } from '../../stats/standardErrors.ts';

/** Values in their sorted places, as far as some quantiles and their errors need them. They stand until the next are asked for. */
export interface PartlySorted {
  readonly ascending: Float64Array;
  /** How many are finite; the others are taken for Infinity and come last. */
  readonly finite: number;
}

/** One array for all figures of a run: only the places that are asked for are written, and read. */
let places = new Float64Array(0);

/** @param values numbers or Infinity @param withErrors whether standard errors of the quantiles will be asked for */
export function partlySorted(
  values: Float64Array,
  probabilities: readonly number[],
  withErrors: boolean,
): PartlySorted {
  const count = values.length;
  const finiteValues = onlyFinite(values);
  const finite = finiteValues.length;
  if (places.length !== count) places = new Float64Array(count);
  const ascending = places.fill(Infinity, finite);
  if (finite === 0) return { ascending, finite };
  const wanted = withErrors
    ? probabilities.flatMap((p) => [p, ...slopeWindow(p, count)])
    : [...probabilities];
  // The last finite value stands for all beyond it where errors are measured.
  const ranks = [...quantileRanks(wanted, count).filter((rank) => rank < finite - 1), finite - 1];
  const ordered = kernelOrder(finiteValues, ranks);
  ranks.forEach((rank, i) => (ascending[rank] = ordered.values[i]!));
  return { ascending, finite };
}

/** The finite ones, in their order. Plain loops: `filter` would take longer than the sorting. */
function onlyFinite(values: Float64Array): Float64Array {
  let count = 0;
  while (count < values.length && Math.abs(values[count]!) < Infinity) count += 1;
  if (count === values.length) return values;
  const kept = new Float64Array(values.length);
  kept.set(values.subarray(0, count));
  for (let i = count; i < values.length; i += 1) {
    const value = values[i]!;
    if (Math.abs(value) < Infinity) {
      kept[count] = value;
      count += 1;
    }
  }
  return kept.subarray(0, count);
}
