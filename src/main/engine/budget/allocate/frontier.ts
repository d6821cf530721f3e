import { between, noPulse, type Buffers, type Pulse } from '../../parallel.ts';
import type { AllocationInput } from './allocationInput.ts';
import { searchAim, surer, toldAim, type Aim, type Sureness } from './aim.ts';
import { isAimed, readSettled, readSurest } from './findings.ts';
import { isLawful } from './lawful.ts';
import type { Parts } from './parts.ts';
import { createSearch, scaledParts } from './search.ts';
import { settle } from './settle.ts';
import { climb } from './surest.ts';
import { timedInput } from './timingSearch.ts';

/** Totals at which the frontier is drawn, as shares of the asked one. */
export const frontierTotals = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2] as const;

/** Smallest share of a total that is moved there. */
const fineEnough = 1e-4;
/** For the chance of a goal little is moved there, as every move is judged over many draws. */
const littleEffort = { moves: [0.08, 0.02], sweeps: 1 } as const;

/**
 * Writes the best result at another total: from the best shares, and from the best division on the grid; and where a goal is
 * asked for, how sure it can be made there.
 */
export function writeFrontier(
  asked: AllocationInput,
  buffers: Buffers,
  block: number,
  pulse: Pulse = noPulse,
): void {
  const input = timedInput(asked, buffers);
  const search = createSearch(input);
  const share = frontierTotals[block]!;
  const parts = scaledParts(search.parts, share);
  const scaled = readSettled(buffers, parts.ids.length).map((money) => money * share);
  const divided = search.divideAt(scaled.at(-2)!, 1, { parts }).money;
  const settling = between(pulse, 0, isAimed(input) ? 0.2 : 1);
  const found = [scaled, divided].map(
    (start, i) =>
      settle(search.yields.whole, parts, start, fineEnough, between(settling, i / 2, (i + 1) / 2)).value,
  );
  (buffers['frontier'] as Float64Array)[block] = Math.max(...found);
  if (!isAimed(input)) return;
  const surest = readSurest(buffers, parts.ids.length).money.map((money) => money * share);
  const starts = [surest, scaled, ...(isLawful(parts) ? [parts.start] : [])];
  const judges = { search: searchAim(input, search), told: toldAim(input, search) };
  (buffers['chances'] as Float64Array)[block] = chanceAt(
    judges,
    parts,
    starts,
    share !== 1,
    between(pulse, 0.2, 1),
  );
}

/**
 * How sure the goal can be made with a total: the surest of some divisions, and where `anew` of the one that is climbed to
 * from it. At the asked total the answer's own search is not done again.
 */
function chanceAt(
  { search, told }: { readonly search: Aim; readonly told: Aim },
  parts: Parts,
  starts: readonly (readonly number[])[],
  anew: boolean,
  pulse: Pulse,
): number {
  const judged = starts.map((money, i, { length }) => ({
    money,
    ...told.judge(money, undefined, between(pulse, (0.2 * i) / length, (0.2 * (i + 1)) / length)),
  }));
  const first = judged.reduce((best, next) => (surer(next, best) ? next : best));
  if (!anew || first.probability === 1) return first.probability;
  const start = { money: first.money, ...search.judge(first.money) };
  const climbed = climb(search, parts, start, littleEffort, between(pulse, 0.2, 0.9));
  const sureness: Sureness = told.judge(climbed.money, undefined, between(pulse, 0.9, 1));
  return Math.max(first.probability, sureness.probability);
}
