import type { AllocationInput } from './allocationInput.ts';
import { tableSets, technologyOfSet } from './goalTables.ts';
import type { Parts } from './parts.ts';
import type { Search } from './search.ts';
import { isLawful, linesHold } from './lawful.ts';
import { judgeOf, surer, surestDivision, type Judge, type Sureness } from './surestDivision.ts';
import type { Yields } from './yields.ts';

/** The surest division found, and how sure it and the given one are. */
export interface SurestSplit {
  readonly money: readonly number[];
  readonly best: number;
  readonly start: number;
}

const unlawful: Sureness = { probability: -1, shortfall: Infinity };

/**
 * Searches the division that reaches the asked goal in most draws: from the best one by the mean, with the best technology
 * money, and from the given one with its own, so that the answer is never less sure than the start.
 */
export function surestSplit(
  { request }: AllocationInput,
  search: Search,
  yields: Yields,
  technology: number,
  mean: readonly number[],
  tables: ArrayLike<number>,
): SurestSplit {
  const { parts } = search;
  const found = Array.from({ length: tableSets }, (_, set) => {
    const sum = technologyOfSet(search, technology, set);
    const judge = judgeOf(parts, tables, set, request.draws, request.goal! - yields.setTechnology(sum));
    // A division that breaks the lines' bounds is less sure than any other.
    const within: Judge = (money) => (linesHold(parts, money) ? judge(money) : unlawful);
    const start = set === 0 ? mean : parts.start;
    const money = [start, ...cornersOf(parts, sum)]
      .map((from) => surestDivision(parts, from, within))
      .reduce((a, b) => (surer(within(b), within(a)) ? b : a));
    return { money, sureness: within(money), start: judge(start) };
  });
  const [byMean, given] = found as [(typeof found)[0], (typeof found)[0]];
  // The given split may break the asked bounds: then it is no answer, only the measure.
  const lawful = isLawful(parts);
  const best = lawful && surer(given.sureness, byMean.sureness) ? given : byMean;
  return { money: best.money, best: best.sureness.probability, start: given.start.probability };
}

/** For each part, the division that gives it all that bounds allow: the search for sureness has many valleys. */
function cornersOf({ ids, bounds, total }: Parts, technology: number): number[][] {
  const at = ids.length - 2;
  const fixed = bounds.map(({ min }, i) => (i === at ? technology : min));
  const free = total - fixed.reduce((sum, money) => sum + money, 0);
  if (free < 0) return [];
  const order = ids.map((_, i) => i).filter((i) => i !== at);
  return order.map((favourite) => {
    let rest = free;
    const money = [...fixed];
    for (const i of [favourite, ...order]) {
      const more = Math.min(rest, bounds[i]!.max - money[i]!);
      money[i]! += more;
      rest -= more;
    }
    return money;
  });
}
