import type { Buffers } from '../../parallel.ts';
import type { AllocationInput } from './allocationInput.ts';
import { readSettled } from './findings.ts';
import { createSearch, scaledParts } from './search.ts';
import { settle } from './settle.ts';
import { timedInput } from './timingSearch.ts';

/** Totals at which the frontier is drawn, as shares of the asked one. */
export const frontierTotals = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2] as const;

/** Smallest share of a total that is moved there. */
const fineEnough = 1e-4;

/** Writes the best result at another total: from the best shares, and from the best division on the grid. */
export function writeFrontier(asked: AllocationInput, buffers: Buffers, block: number): void {
  const input = timedInput(asked, buffers);
  const search = createSearch(input);
  const share = frontierTotals[block]!;
  const parts = scaledParts(search.parts, share);
  const scaled = readSettled(buffers, parts.ids.length).map((money) => money * share);
  const divided = search.divideAt(scaled.at(-2)!, 1, { parts }).money;
  const found = [scaled, divided].map((start) => settle(search.yields.whole, parts, start, fineEnough).value);
  (buffers['frontier'] as Float64Array)[block] = Math.max(...found);
}
