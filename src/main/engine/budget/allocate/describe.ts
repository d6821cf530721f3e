import type { AllocatedPart, AllocationHold, AllocationResult } from '../../../../shared/allocation.ts';
import { budgetLines, type BudgetSplit } from '../../../../shared/budget.ts';
import type { CampaignScenario } from '../../../../shared/campaign.ts';
import { schedule } from '../schedule.ts';
import type { AllocationInput } from './allocationInput.ts';
import { holdOf } from './holdOf.ts';
import type { Parts } from './parts.ts';

/** The four lines before and after, and what holds each. */
export function lineResults(
  { split: given, request }: AllocationInput,
  best: BudgetSplit,
  { total, bounds, locked, ids }: Parts,
): AllocationResult['lines'] {
  return budgetLines.map((line) => {
    const [start, money] = [given.lines[line].share * total, best.lines[line].share * total];
    const part = ids.indexOf(line);
    const asked = line === 'acquisition' || line === 'activities' ? request.lines[line] : undefined;
    const bound =
      part >= 0 ? bounds[part]! : { min: asked?.min ?? 0, max: Math.min(total, asked?.max ?? total) };
    const hold: AllocationHold =
      part < 0 && !asked ? 'free' : holdOf(part >= 0 && locked[part]!, money, bound, total);
    return { line, start, best: money, hold };
  });
}

/** What the next 10,000 yuan bring in the part where they bring most, of those that may still take money. */
export function nextOf(parts: readonly AllocatedPart[]): number | null {
  const open = parts.filter(({ hold }) => hold === 'free' || hold === 'min').map(({ next }) => next);
  return open.length > 0 ? Math.max(...open) : null;
}

/** Money by channel and week of two splits. */
export function weeklyMoney(
  scenario: CampaignScenario,
  start: BudgetSplit,
  best: BudgetSplit,
): AllocationResult['weekly'] {
  const count = scenario.channels.length;
  const [before, after] = [schedule(scenario, start).channels, schedule(scenario, best).channels];
  const of = (money: Float64Array, channel: number): number[] =>
    Array.from({ length: money.length / count }, (_, week) => money[week * count + channel]!);
  return scenario.channels
    .map(({ id }, c) => ({ id, start: of(before, c), best: of(after, c) }))
    .filter(({ start, best }) => [...start, ...best].some((money) => money > 0));
}
