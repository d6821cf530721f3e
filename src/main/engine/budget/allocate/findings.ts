import { between, noPulse, type Buffers, type Pulse } from '../../parallel.ts';
import { searchAim, surer, toldAim } from './aim.ts';
import type { AllocationInput } from './allocationInput.ts';
import { leastMoney, leastShare, type LeastMoney } from './least.ts';
import { isLawful } from './lawful.ts';
import { createSearch, scaledParts } from './search.ts';
import { fineness, settle } from './settle.ts';
import { climb, climbs, surestStarts, type SureDivision } from './surest.ts';
import { bestTechnology } from './technologyPoints.ts';
import { timedInput } from './timingSearch.ts';

/** The starts from which the whole campaign is settled: the best on the grid, and the given split. */
export const settledStarts = 2;
export const settledWidth = (parts: number): number => 1 + parts;
export const surestWidth = (parts: number): number => 2 + parts;
/** The least total with the asked confidence, and that at the mean rates; as shares of the asked total, then sums. */
export const leastWidth = (parts: number): number => 2 + parts;

const part = (buffers: Buffers, name: string): Float64Array => buffers[name] as Float64Array;

/** Whether a goal or a target is to be reached. */
export const isAimed = ({ request }: AllocationInput): boolean =>
  request.target !== undefined || request.goal !== undefined;

/** Settles one of the starts on the whole campaign. */
export function writeSettled(
  asked: AllocationInput,
  buffers: Buffers,
  block: number,
  pulse: Pulse = noPulse,
): void {
  const input = timedInput(asked, buffers);
  const search = createSearch(input);
  const { parts, yields } = search;
  const out = part(buffers, 'settled').subarray(block * settledWidth(parts.ids.length));
  if (block === 1 && !isLawful(parts)) {
    out[0] = -Infinity;
    return;
  }
  const technology = bestTechnology(parts, buffers['coarse']!, buffers['fine']!);
  const start = block === 0 ? search.divideAt(technology, 2).money : parts.start;
  const { money, value } = settle(yields.whole, parts, start, fineness.fine, pulse);
  out.set([value, ...money]);
}

/** Share by which the second start has to be better, lest rounding choose between two ways to the same division. */
const clearlyBetter = 1e-9;

/** The better of the settled divisions. */
export function readSettled(buffers: Buffers, parts: number): readonly number[] {
  const all = part(buffers, 'settled');
  const width = settledWidth(parts);
  const first = all[width]! > all[0]! + clearlyBetter * Math.abs(all[0]!) ? width : 0;
  return [...all.subarray(first + 1, first + width)];
}

/** Climbs to a surer division from one of the surest starts. */
export function writeSurest(
  asked: AllocationInput,
  buffers: Buffers,
  block: number,
  pulse: Pulse = noPulse,
): void {
  const input = timedInput(asked, buffers);
  const search = createSearch(input);
  const { parts } = search;
  const aim = searchAim(input, search);
  const settled = readSettled(buffers, parts.ids.length);
  const start = surestStarts(aim, parts, settled, between(pulse, 0, 0.1))[block];
  const found = start && climb(aim, parts, start, undefined, between(pulse, 0.1, 1));
  const out = part(buffers, 'surest').subarray(block * surestWidth(parts.ids.length));
  out.set(found ? [found.probability, found.shortfall, ...found.money] : [-1, Infinity]);
}

/** The surest of the divisions that were climbed to. */
export function readSurest(buffers: Buffers, parts: number): SureDivision {
  const width = surestWidth(parts);
  return Array.from({ length: climbs }, (_, i) => {
    const [probability = 0, shortfall = 0, ...money] = part(buffers, 'surest').subarray(
      i * width,
      (i + 1) * width,
    );
    return { probability, shortfall, money };
  }).reduce((best, next) => (surer(next, best) ? next : best));
}

/** Searches the least totals: for a goal at the mean rates, and where it is asked with the asked confidence. */
export function writeLeast(asked: AllocationInput, buffers: Buffers, pulse: Pulse = noPulse): void {
  const input = timedInput(asked, buffers);
  const search = createSearch(input);
  const { parts, yields } = search;
  const { goal, target, least, confidence } = input.request;
  const settled = readSettled(buffers, parts.ids.length);
  const reaches = (share: number, settling: Pulse): boolean => {
    const start = settled.map((money) => money * share);
    return settle(yields.whole, scaledParts(parts, share), start, fineness.rough, settling).value >= goal!;
  };
  const byMean =
    target === undefined && goal !== undefined ? leastShare(reaches, between(pulse, 0, 0.3)) : null;
  const surest = readSurest(buffers, parts.ids.length);
  const sure = least
    ? leastMoney(
        searchAim(input, search),
        toldAim(input, search),
        parts,
        surest,
        confidence,
        between(pulse, 0.3, 1),
      )
    : null;
  part(buffers, 'least').set([byMean ?? Number.NaN, sure?.share ?? Number.NaN, ...(sure?.money ?? [])]);
}

/** Share of the asked total that reaches a goal at the mean rates; null where none within reach does. */
export const readLeastByMean = (buffers: Buffers): number | null => numberOrNull(part(buffers, 'least')[0]!);

/** The least total with the asked confidence, as a share of the asked one, and its division. */
export function readLeast(buffers: Buffers): LeastMoney | null {
  const [, share = Number.NaN, ...money] = part(buffers, 'least');
  return Number.isNaN(share) ? null : { share, money };
}

const numberOrNull = (value: number): number | null => (Number.isNaN(value) ? null : value);
