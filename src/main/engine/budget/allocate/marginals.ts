import type { AllocationHold, AllocationResult } from '../../../../shared/allocation.ts';
import { holdOf } from './holdOf.ts';
import { linesHold } from './lawful.ts';
import type { Parts } from './parts.ts';
import { moved } from './settle.ts';

/** Money whose effect is told, yuan. */
const nextMoney = 10_000;
/** Of a part's money: the small change by which its slope is measured, at least a yuan. */
const smallShare = 1e-3;
/** A part stands at a step where a little less costs so much more, as a share of the larger, than a little more brings. */
const stepGap = 0.3;

export interface Marginals {
  readonly hold: AllocationHold;
  readonly next: number;
  readonly last: number | null;
  readonly slope: number | null;
}

/** What more and less money in one part do to the whole campaign. */
export function marginalsOf(
  whole: (money: readonly number[]) => number,
  parts: Parts,
  best: readonly number[],
  part: number,
): Marginals {
  const value = whole(best);
  const change = (by: number): number => whole(best.map((sum, i) => (i === part ? sum + by : sum))) - value;
  const { min } = parts.bounds[part]!;
  const hold = holdOf(parts.locked[part]!, best[part]!, parts.bounds[part]!, parts.total);
  const small = Math.max(1, smallShare * best[part]!);
  const up = change(small) / small;
  const down = best[part]! - min >= small ? -change(-small) / small : up;
  const isStep = Math.abs(down - up) > stepGap * Math.max(Math.abs(down), Math.abs(up));
  return {
    hold: hold === 'free' && isStep ? 'step' : hold,
    next: change(nextMoney),
    last: best[part]! - min >= nextMoney ? -change(-nextMoney) : null,
    slope: isStep ? null : ((up + down) / 2) * nextMoney,
  };
}

/** The move of 10,000 yuan between two parts, within the limits, that brings most; null where none is possible. */
export function bestMove(
  whole: (money: readonly number[]) => number,
  parts: Parts,
  best: readonly number[],
): AllocationResult['move'] {
  const value = whole(best);
  let found: AllocationResult['move'] = null;
  for (const [from, first] of parts.ids.entries()) {
    for (const [to, second] of parts.ids.entries()) {
      const money =
        best[from]! - parts.bounds[from]!.min < nextMoney
          ? null
          : moved(parts, best, { from, to, most: nextMoney });
      if (!money || money[to]! - best[to]! < nextMoney * (1 - 1e-9) || !linesHold(parts, money)) continue;
      const gain = whole(money) - value;
      if (!found || gain > found.gain) found = { from: first, to: second, gain };
    }
  }
  return found;
}
