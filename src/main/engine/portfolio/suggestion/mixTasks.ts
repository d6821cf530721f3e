import { riskBudgets } from '../../../../shared/suggestion.ts';
import { riskLevels } from '../../../../shared/suitability.ts';
import type { BestMix } from '../frontier/bestMix.ts';
import { bestPoint, frontierMix, pointCount, targetMean } from './frontierOf.ts';
import { nearestMixes } from './nearestBetter.ts';
import type { Spaces } from './spaces.ts';
import type { SuggestionInput } from './suggestionInput.ts';

export const measures = ['variance', 'shortfall'] as const;

/** The mixes of an answer that wait for no other: one row each. */
export const firstTasks = [
  ...riskLevels.map((client) => `level${client}` as const),
  'suggested',
  'highest',
  ...measures.map((measure) => `least-${measure}` as const),
] as const;
/** The nearest better mix takes three rows: what has to move, what can be earned, and the mix itself. */
export const nearestTasks = ['nearest-least', 'nearest-richest', 'nearest'] as const;
/** The further points of both curves, which lie between their ends. */
export const curveTasks = measures.flatMap((measure) =>
  Array.from({ length: pointCount - 1 }, (_point, i) => `${measure}-${i + 1}` as const),
);

export const rowNames: readonly string[] = [...firstTasks, ...nearestTasks, ...curveTasks];

export const budgetOf = ({ request }: SuggestionInput): number =>
  request.riskBudget ?? riskBudgets[request.level - 1]!;

/** The highest mean whose shortfall keeps to a budget. */
function withinBudget(spaces: Spaces, client: number, shortfallAtMost: number): BestMix | undefined {
  return bestPoint(spaces.of(client), { best: 'mean', shortfallAtMost });
}

export function firstMix(
  task: (typeof firstTasks)[number],
  input: SuggestionInput,
  spaces: Spaces,
): BestMix | undefined {
  const { level } = input.request;
  if (task === 'suggested') return withinBudget(spaces, level, budgetOf(input));
  if (task === 'highest') return bestPoint(spaces.of(level), { best: 'mean' });
  if (task === 'least-variance') return frontierMix(spaces.of(level), 'variance', undefined);
  if (task === 'least-shortfall') return frontierMix(spaces.of(level), 'shortfall', undefined);
  const client = Number(task.slice('level'.length));
  // The client asked about is the suggested mix itself.
  return client === level ? undefined : withinBudget(spaces, client, riskBudgets[client - 1]!);
}

export function nearestRows(input: SuggestionInput, spaces: Spaces): readonly (BestMix | undefined)[] {
  const { level, movable } = input.request;
  const found = nearestMixes(spaces.of(level), spaces.present, movable);
  return [found?.least, found?.richest, found?.mix];
}

/** @param least, highest ends of the curve, where there are any */
export function curveMix(
  number: number,
  input: SuggestionInput,
  spaces: Spaces,
  ends: { readonly least: BestMix | undefined; readonly highest: BestMix | undefined },
): BestMix | undefined {
  const { least, highest } = ends;
  if (!least || !highest) return undefined;
  const measure = measures[Math.floor(number / (pointCount - 1))]!;
  const space = spaces.of(input.request.level);
  const step = (number % (pointCount - 1)) + 1;
  return frontierMix(space, measure, targetMean(space, least, highest.value, step));
}
