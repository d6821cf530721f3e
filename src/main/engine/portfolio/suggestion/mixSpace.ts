import type { BindingLimit, LimitKind, MixPoint, SuggestionPart } from '../../../../shared/suggestion.ts';
import { covarianceMatrix } from '../../stats/covariance.ts';
import { dot, quadraticForm, type Matrix } from '../../stats/matrix.ts';
import type { AllocationLimit } from '../frontier/allocationProblem.ts';
import { shortfallOf } from '../frontier/bestMix.ts';
import type { LinearSolver } from '../frontier/linearProgram.ts';
import type { ShortfallProblem } from '../frontier/minimumShortfall.ts';
import { isGrowth, tailLevel } from './parts.ts';

/** Everything that mixes are chosen from and judged by. */
export interface MixSpace {
  readonly parts: readonly SuggestionPart[];
  /** Means, cases, bounds and limits. */
  readonly problem: ShortfallProblem;
  readonly covariance: Matrix;
  readonly minimums: readonly number[];
  readonly solve: LinearSolver;
}

export interface SpaceLimits {
  /** Largest share by part. */
  readonly upper: readonly number[];
  readonly liquidShare: number;
  readonly growthCap: number;
}

export function mixSpace(
  parts: readonly SuggestionPart[],
  returns: Matrix,
  { upper, liquidShare, growthCap }: SpaceLimits,
  solve: LinearSolver,
): MixSpace {
  const limits: AllocationLimit[] = [
    { name: 'liquid', coefficients: parts.map(({ liquid }) => Number(liquid)), atLeast: liquidShare },
    { name: 'growth', coefficients: parts.map((part) => Number(isGrowth(part))), atMost: growthCap },
  ];
  const lower = parts.map(() => 0);
  return {
    parts,
    problem: { mean: parts.map(({ mean }) => mean), returns, level: tailLevel, lower, upper, limits },
    covariance: covarianceMatrix(returns),
    minimums: parts.map(({ minimum }) => minimum),
    solve,
  };
}

/** No mix holds less than a hundredth of anything: smaller shares are the solver’s rounding. */
const dust = 1e-4;

/** A mix with all that is shown of it. */
export function mixPoint(
  { parts, problem, covariance }: MixSpace,
  weights: readonly number[],
  prices: ReadonlyMap<string, number> = new Map(),
  bounds: Partial<Record<LimitKind, number>> = {},
): MixPoint {
  const clean = weights.map((weight) => (weight < dust ? 0 : weight));
  const sum = clean.reduce((total, weight) => total + weight, 0);
  const own = clean.map((weight) => weight / sum);
  const share = (holds: (part: SuggestionPart) => boolean): number =>
    parts.reduce((total, part, i) => total + (holds(part) ? own[i]! : 0), 0);
  return {
    weights: own,
    mean: dot(problem.mean, own),
    volatility: Math.sqrt(Math.max(0, quadraticForm(covariance, own))),
    expectedShortfall: shortfallOf(problem, own),
    liquidShare: share(({ liquid }) => liquid),
    growthShare: share(isGrowth),
    binding: bindingLimits(problem, prices, bounds),
  };
}

/** Limits with a price, the dearest first; bounds that only keep a share from being negative are none. */
function bindingLimits(
  { limits, upper }: ShortfallProblem,
  prices: ReadonlyMap<string, number>,
  bounds: Partial<Record<LimitKind, number>>,
): BindingLimit[] {
  const found = [...prices].flatMap(([name, price]): BindingLimit[] => {
    const cap = /^upper\[(\d+)\]$/.exec(name);
    if (cap) {
      const part = Number(cap[1]);
      const bound = upper[part]!;
      return bound > 0 && bound < 1 ? [{ kind: 'cap', part, bound, price }] : [];
    }
    if (name.startsWith('lower')) return [];
    const limit = limits.find((one) => one.name === name);
    const bound = limit?.atLeast ?? limit?.atMost ?? bounds[name as LimitKind];
    return bound === undefined ? [] : [{ kind: name as LimitKind, bound, price }];
  });
  return found.toSorted((a, b) => b.price - a.price);
}
