import type { AllocationObjective } from '../../../../shared/allocation.ts';
import type { TargetMeasure } from '../../../../shared/campaign.ts';
import type { Estimate } from '../../../../shared/simulation.ts';
import { drawParameters, parameterStream } from '../../campaign/path/drawParameters.ts';
import { createPathState } from '../../campaign/path/pathState.ts';
import { findSurvival } from '../../campaign/path/valueCampaign.ts';
import { between, noPulse, type Buffers, type Pulse } from '../../parallel.ts';
import { standardErrorOfProbability } from '../../stats/standardErrors.ts';
import { drawsTold, toldAim } from './aim.ts';
import type { AllocationInput } from './allocationInput.ts';
import { readAnswer, type Answer } from './answer.ts';
import { createBound, type Rated } from './ceiling.ts';
import { isAimed } from './findings.ts';
import { headWorth } from './headWorth.ts';
import { hasCeiling } from './referralCeiling.ts';
import type { Search } from './search.ts';
import { askedTarget } from './targetMisses.ts';
import { technologyReach } from './technologyPoints.ts';

/** Draws that are looked at in one block. */
const drawsInBlock = 10;
/** How often technology's reach is cut in two before a draw is given up as perhaps in reach. */
const mostCuts = 8;
/** Of the goal: what the cutting of curves may add, and how far two ways of computing the same may differ. */
const ofCurves = 1e-3;
const rounding = 1e-9;

/** A sum that grows with the heads of the campaign's first weeks, and how much of it is asked. */
interface AskedSum {
  readonly objective: AllocationObjective;
  readonly goal: number;
  /** Weeks whose heads count. */
  readonly weeks: number;
}

const objectiveOf: Partial<Record<TargetMeasure, AllocationObjective>> = {
  customers: 'customers',
  kept: 'kept',
  npv: 'profit',
};

/** What is asked as a sum over heads; null for other figures of targets, which have no bound. */
export function askedSum(input: AllocationInput, weeks: number): AskedSum | null {
  const { goal, target: id, objective } = input.request;
  if (id === undefined) return goal === undefined ? null : { objective, goal, weeks };
  const { measure, sense, base = 1, goal: asked, week, channel, segment, product } = askedTarget(input);
  const own = objectiveOf[measure];
  const isWhole = channel === undefined && segment === undefined && product === undefined;
  if (!own || sense !== 'atLeast' || !isWhole) return null;
  return {
    objective: own,
    goal: asked * base,
    weeks: Math.min(weeks, week === undefined ? weeks : week + 1),
  };
}

const isBounded = (input: AllocationInput, { compiled }: Search): boolean =>
  isAimed(input) && hasCeiling(compiled) && askedSum(input, compiled.weeks) !== null;

/** Numbers kept: for each draw over which the chance is told, 1 where some division might reach what is asked. */
export const reachableLength = (input: AllocationInput): number => (isAimed(input) ? drawsTold(input) : 0);
export const reachableBlocks = (input: AllocationInput): number =>
  Math.ceil(reachableLength(input) / drawsInBlock);

/** Looks in some draws whether any division within the limits could reach what is asked, if the rates were known to be those. */
export function writeReachable(
  asked: AllocationInput,
  buffers: Buffers,
  block: number,
  pulse: Pulse = noPulse,
): void {
  const answer = readAnswer(asked, buffers);
  const out = buffers['reachable'] as Float64Array;
  const end = Math.min(out.length, (block + 1) * drawsInBlock);
  if (!isBounded(answer.input, answer.search)) return;
  const reaches = reachableIn(answer);
  const first = block * drawsInBlock;
  for (let draw = first; draw < end; draw += 1) {
    const done = (draw - first) / (end - first);
    out[draw] = reaches(draw, between(pulse, done, done + 1 / (end - first))) ? 1 : 0;
  }
}

/** Whether the told division reaches what is asked in a draw, or it cannot be excluded that another does. */
export function reachableIn({ input, search, money }: Pick<Answer, 'input' | 'search' | 'money'>) {
  const { compiled, parts } = search;
  const asked = askedSum(input, compiled.weeks)!;
  const { miss } = toldAim(input, search);
  const stream = parameterStream(compiled);
  const { min, max } = technologyReach(parts);
  return (draw: number, pulse: Pulse = noPulse): boolean => {
    pulse(0);
    if (miss(money, draw) <= 0) return true;
    const state = createPathState(compiled);
    drawParameters(compiled, state, draw, stream);
    findSurvival(compiled, state);
    const rated: Rated = { state, worth: headWorth(compiled, state, asked.objective) };
    const cells = compiled.channels.length * compiled.segments;
    rated.worth.customer.fill(0, asked.weeks * cells);
    rated.worth.kept.fill(0, asked.weeks * compiled.segments);
    const scale = Math.max(Math.abs(asked.goal), 1e-3 * parts.total);
    const bound = createBound(search, input.split, rated);
    const enough = asked.goal - rounding * scale;
    const inReach = (from: number, to: number): boolean =>
      bound(from, to, ofCurves * scale, enough) >= enough;
    const open = inReach(min, max) ? [[min, max] as const] : [];
    for (let cut = 0; cut < mostCuts && open.length > 0; cut += 1) {
      pulse(cut / mostCuts);
      const [from, to] = open.shift()!;
      if (!(to > from)) return true;
      const middle = (from + to) / 2;
      if (inReach(from, middle)) open.push([from, middle]);
      if (inReach(middle, to)) open.push([middle, to]);
    }
    return open.length > 0;
  };
}

/** The chance that no split can exceed over the draws by which chances are told; null where no bound is known. */
export function readChanceCeiling(
  asked: AllocationInput,
  buffers: Buffers,
  { search }: Answer,
): Estimate | null {
  if (!isBounded(asked, search)) return null;
  const draws = buffers['reachable'] as Float64Array;
  const value = draws.reduce((sum, reached) => sum + reached, 0) / draws.length;
  return { value, se: standardErrorOfProbability(value, draws.length) };
}
