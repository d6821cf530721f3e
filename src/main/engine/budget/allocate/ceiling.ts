import type { BudgetSplit } from '../../../../shared/budget.ts';
import { noPulse, type Buffers, type Pulse } from '../../parallel.ts';
import { meanParameters } from '../../campaign/path/drawParameters.ts';
import { createPathState } from '../../campaign/path/pathState.ts';
import { findSurvival } from '../../campaign/path/valueCampaign.ts';
import type { AllocationInput } from './allocationInput.ts';
import { readAnswer, type Answer } from './answer.ts';
import { ceilingRates, channelCurve, type CeilingBasis } from './ceilingCurves.ts';
import { dualBound, type Curve } from './dual.ts';
import { isAimed } from './findings.ts';
import { headWorth } from './headWorth.ts';
import { purchasesOf } from './purchases.ts';
import { hasCeiling, isReferral, mostKept, referralCeiling } from './referralCeiling.ts';
import type { Search } from './search.ts';
import { technologyReach } from './technologyPoints.ts';

/** Parts of technology's reach that are bounded by themselves, and how often each may be cut. */
export const ceilingPieces = 8;
const mostCuts = 10;
/** Of the best result: nearer than that the bound need not come. */
const near = 5e-4;
/** Of that: what the cutting of curves may add. */
const ofCurves = 0.25;

/** A bound is told for the best mean; a chance has none. */
export const ceilingBlocks = (input: AllocationInput): number => (isAimed(input) ? 0 : ceilingPieces);

/** Bounds what any division within the limits can bring whose technology money lies in one part of its reach. */
export function writeCeiling(
  asked: AllocationInput,
  buffers: Buffers,
  block: number,
  pulse: Pulse = noPulse,
): void {
  (buffers['ceiling'] as Float64Array)[block] = ceilingOf(readAnswer(asked, buffers), block, pulse);
}

/** The campaign whose divisions are bounded, and the best result known, near which the bound is made sharp. */
export type Bounded = Pick<Answer, 'input' | 'search' | 'best'>;

/** The bound of one of the pieces; infinite where none is known. */
export function ceilingOf(bounded: Bounded, piece: number, pulse: Pulse = noPulse): number {
  const { parts, compiled } = bounded.search;
  const { min, max } = technologyReach(parts);
  if (!hasCeiling(compiled)) return Infinity;
  if (!(max > min)) return piece === 0 ? boundWithin(bounded, { min, max: min }, pulse) : -Infinity;
  // Closer together where they are small, as lifts saturate.
  const edge = (i: number): number => min + (max - min) * (i / ceilingPieces) ** 2;
  return boundWithin(bounded, { min: edge(piece), max: edge(piece + 1) }, pulse);
}

/** What no division within the limits can exceed at the mean rates; null where no bound is known. */
export function readCeiling(asked: AllocationInput, buffers: Buffers): number | null {
  if (isAimed(asked)) return null;
  const most = Math.max(...(buffers['ceiling'] as Float64Array));
  return Number.isFinite(most) ? most : null;
}

interface Piece {
  readonly min: number;
  readonly max: number;
  readonly bound: number;
}

/** Cuts the piece with the highest bound in two until that bound is near the best result. */
function boundWithin(bounded: Bounded, reach: { min: number; max: number }, pulse: Pulse): number {
  const { input, search } = bounded;
  const bound = createBound(search, input.split, meanRates(input, search));
  const scale = Math.max(Math.abs(bounded.best), 1e-3 * bounded.search.parts.total);
  const piece = (min: number, max: number): Piece => ({
    min,
    max,
    bound: bound(min, max, near * ofCurves * scale),
  });
  const open = [piece(reach.min, reach.max)];
  for (let cut = 0; cut < mostCuts; cut += 1) {
    pulse((cut + 1) / (mostCuts + 1));
    const worst = open.reduce((a, b) => (b.bound > a.bound ? b : a));
    if (worst.bound <= bounded.best + near * scale || worst.max <= worst.min) break;
    const middle = (worst.min + worst.max) / 2;
    open.splice(open.indexOf(worst), 1, piece(worst.min, middle), piece(middle, worst.max));
  }
  return Math.max(...open.map((each) => each.bound));
}

/** Rates of the campaign, and what heads are worth under them. */
export type Rated = Pick<CeilingBasis, 'state' | 'worth'>;

function meanRates({ request }: AllocationInput, { compiled }: Search): Rated {
  const state = createPathState(compiled);
  meanParameters(compiled, state);
  findSurvival(compiled, state);
  return { state, worth: headWorth(compiled, state, request.objective) };
}

/**
 * Bounds what divisions within the limits bring at fixed rates whose technology money lies between two sums: lifts as with
 * the upper one, costs as with the lower one. `exact` is how far above the curves the bound may lie; one below `enough` is
 * not made sharper.
 */
export function createBound({ compiled, parts }: Search, split: BudgetSplit, { state, worth }: Rated) {
  const { bounds, total } = parts;
  const basis: CeilingBasis = { compiled, split, state, worth };
  const channels = compiled.channels.map((_, c) => c);
  const reach = technologyReach(parts);
  const contingency: Curve = { bounds: bounds.at(-1)!, at: () => ({ gain: 0, spent: 0 }) };
  const keptTo = channels.some((c) => isReferral(compiled, c))
    ? mostKept(basis, ceilingRates(basis, reach.max), bounds, { min: 0, max: total - reach.min })
    : new Float64Array(0);
  const { technology } = purchasesOf(compiled, split).patterns;
  const yuan = technology.reduce((sum, weight, week) => sum + weight * worth.yuan[week]!, 0);
  return (min: number, max: number, exact: number, enough = -Infinity): number => {
    const rates = ceilingRates(basis, max);
    const curves = channels.map((channel): Curve => {
      const own = { ...bounds[channel]!, max: Math.min(bounds[channel]!.max, total - min) };
      if (!isReferral(compiled, channel)) return channelCurve(basis, rates[channel]!, channel, own);
      return {
        bounds: own,
        at: (money) => ({
          gain: referralCeiling(basis, rates[channel]!, channel, keptTo, money),
          spent: 0,
        }),
      };
    });
    const rest = { min: total - max, max: total - min };
    const cost = yuan * min;
    return dualBound([...curves, contingency], rest, exact, enough + cost) - cost;
  };
}
