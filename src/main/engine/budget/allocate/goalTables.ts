import { drawParameters, parameterStream } from '../../campaign/path/drawParameters.ts';
import type { AllocationInput } from './allocationInput.ts';
import type { Parts } from './parts.ts';
import type { Search } from './search.ts';
import { yieldsOf } from './yields.ts';

/** Sums at which each channel's result is tabled, evenly from nothing to its ceiling. */
const points = 40;

/** Largest sum tabled for a channel: its ceiling, or what it has in the given split. */
export const largestSum = ({ bounds, start }: Parts, channel: number): number =>
  Math.max(bounds[channel]!.max, start[channel]!);

const tableLength = (channels: number): number => channels * (points + 1);

/** Tables are made for two sums of technology money: the best one, and that of the given split. */
export const tableSets = 2;

export const goalTablesLength = ({ request }: AllocationInput, channels: number): number =>
  request.goal === undefined ? 0 : tableSets * request.draws * tableLength(channels);

/** Technology money of a set of tables. */
export const technologyOfSet = ({ parts }: Search, best: number, set: number): number =>
  set === 0 ? best : parts.start[parts.ids.length - 2]!;

/** Writes what each channel brings at its tabled sums if the rates were those of one draw: [set][draw][channel][point]. */
export function writeGoalTables(
  { split, request }: AllocationInput,
  search: Search,
  technology: number,
  draw: number,
  tables: Float64Array,
): void {
  const { parts, compiled } = search;
  const stream = parameterStream(compiled);
  const yields = yieldsOf(compiled, split, request.objective, (state) =>
    drawParameters(compiled, state, draw, stream),
  );
  const channels = parts.ids.length - 2;
  for (let set = 0; set < tableSets; set += 1) {
    yields.setTechnology(technologyOfSet(search, technology, set));
    for (let channel = 0; channel < channels; channel += 1) {
      const first = tableAt(set * request.draws + draw, channel, channels);
      const largest = largestSum(parts, channel);
      for (let point = 0; point <= points; point += 1) {
        tables[first + point] = yields.channel(channel, (largest * point) / points);
      }
    }
  }
}

/** The result of a sum for a channel in a draw, between the tabled ones in a straight line. */
export function readTable(tables: ArrayLike<number>, first: number, money: number, largest: number): number {
  if (!(largest > 0)) return tables[first]!;
  const place = Math.min(points, (money / largest) * points);
  const below = Math.min(points - 1, Math.floor(place));
  const low = tables[first + below]!;
  return low + (place - below) * (tables[first + below + 1]! - low);
}

/** Where the table of a channel begins; draws of the second set follow those of the first. */
export const tableAt = (draw: number, channel: number, channels: number): number =>
  draw * tableLength(channels) + channel * (points + 1);
