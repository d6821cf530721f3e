import { noPulse, type Buffers, type Pulse } from '../../parallel.ts';
import { drawParameters, parameterStream } from '../../campaign/path/drawParameters.ts';
import { readAnswer } from './answer.ts';
import type { AllocationInput } from './allocationInput.ts';
import { yieldsOf } from './yields.ts';
import type { Parts } from './parts.ts';

/** Points of a channel's curve besides nothing. */
const curvePoints = 24;
export const curveLength = curvePoints + 1;

/** Technology money that is tried in each draw, as multiples of the best one at the mean rates. */
const technologyTries = [0, 0.5, 1, 2] as const;
/** Of the total: the technology money that is tried where the best one is nothing. */
const firstTechnology = 0.05;

/** Up to which sum a channel's curve is drawn. */
const curveEnd = ({ start, total }: Parts, best: readonly number[], channel: number): number =>
  Math.max(1.5 * best[channel]!, 1.5 * start[channel]!, 0.05 * total);

export const curveMoney = (parts: Parts, best: readonly number[], channel: number, point: number): number =>
  (curveEnd(parts, best, channel) * point) / curvePoints;

/**
 * What a channel adds at the sums of its curve, the others as they are.
 * @returns [channel][point]
 */
export function curvesAt(
  whole: (money: readonly number[]) => number,
  parts: Parts,
  best: readonly number[],
): Float64Array {
  const channels = parts.ids.length - 2;
  const values = new Float64Array(channels * curveLength);
  for (let channel = 0; channel < channels; channel += 1) {
    const at = (money: number): number => whole(best.map((sum, i) => (i === channel ? money : sum)));
    const without = at(0);
    for (let point = 1; point < curveLength; point += 1) {
      values[channel * curveLength + point] = at(curveMoney(parts, best, channel, point)) - without;
    }
  }
  return values;
}

/** Writes the best shares and the channels' curves if the rates were those of one draw: draw d has those of path d. */
export function writeDraw(
  asked: AllocationInput,
  buffers: Buffers,
  draw: number,
  pulse: Pulse = noPulse,
): void {
  const { input, search, money } = readAnswer(asked, buffers);
  const { parts, compiled } = search;
  const stream = parameterStream(compiled);
  const rates = {
    prepare: (state: Parameters<typeof drawParameters>[1]) => drawParameters(compiled, state, draw, stream),
  };
  const technologies = technologySums(parts, money.at(-2)!);
  const best = technologies
    .map((sum, i, all) => {
      pulse(i / (all.length + 1));
      return search.divideAt(sum, 1, rates);
    })
    .reduce((a, b) => (b.value > a.value ? b : a));
  const shares = best.money.map((sum) => (parts.total > 0 ? sum / parts.total : 0));
  (buffers['draws'] as Float64Array).set(shares, draw * shares.length);
  const { whole } = yieldsOf(compiled, input.split, input.request.objective, rates.prepare);
  const curves = curvesAt(whole, parts, money);
  (buffers['curves'] as Float64Array).set(curves, draw * curves.length);
}

/** Sums of technology money within its bounds, and within what the others can do without. */
function technologySums({ bounds, total, locked, lines }: Parts, best: number): readonly number[] {
  const { min, max } = bounds.at(-2)!;
  // With bounds on the lines, what technology may have hangs together with them: it stays.
  if (locked.at(-2) || lines) return [best];
  const others = bounds.filter((_, i) => i !== bounds.length - 2);
  const low = Math.max(min, total - others.reduce((sum, bound) => sum + bound.max, 0));
  const high = Math.min(max, total - others.reduce((sum, bound) => sum + bound.min, 0));
  const tried = best > 0 ? technologyTries.map((factor) => factor * best) : [0, firstTechnology * total];
  return [...new Set(tried.map((sum) => Math.min(Math.max(low, high), Math.max(low, sum))))];
}
