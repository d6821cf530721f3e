import { riskBudgets } from '../../../../shared/suggestion.ts';
import { riskLevels } from '../../../../shared/suitability.ts';
import type { BestMix } from '../frontier/bestMix.ts';
import { bestPoint, frontierMix, pointCount, targetMean } from './frontierOf.ts';
import { nearestMix } from './nearestBetter.ts';
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
export const nearestTasks = {
  'nearest-least': 'least',
  'nearest-richest': 'richest',
  nearest: 'mix',
} as const;
/** The further points of a curve, which lie between its ends. */
const curveTasks = (measure: (typeof measures)[number]): readonly string[] =>
  Array.from({ length: pointCount - 1 }, (_point, i) => `${measure}-${i + 1}`);

/** What is worked out together: each group needs those before it, and nothing of its own. */
export const taskGroups = [
  { name: 'mixes', weight: 0.35, tasks: [...firstTasks, 'nearest-least'] },
  { name: 'variance', weight: 0.15, tasks: ['nearest-richest', ...curveTasks('variance')] },
  { name: 'shortfall', weight: 0.2, tasks: ['nearest', ...curveTasks('shortfall')] },
] as const satisfies readonly { name: string; weight: number; tasks: readonly string[] }[];

export const rowNames: readonly string[] = taskGroups.flatMap(({ tasks }) => tasks);

/** A mix that was worked out before, by the name of its task. */
export type MixByName = (name: string) => BestMix | undefined;

/** Works one row out. @param mixOf rows of the groups before its own */
export function mixOfTask(
  task: string,
  input: SuggestionInput,
  spaces: Spaces,
  mixOf: MixByName,
): BestMix | undefined {
  const first = firstTasks.find((name) => name === task);
  if (first) return firstMix(first, input, spaces);
  if (isNearest(task)) {
    const { level, movable } = input.request;
    const found = { least: mixOf('nearest-least'), richest: mixOf('nearest-richest') };
    return nearestMix(nearestTasks[task], spaces.of(level), spaces.present, movable, found);
  }
  return curveMix(task, input, spaces, mixOf);
}

const isNearest = (task: string): task is keyof typeof nearestTasks => Object.hasOwn(nearestTasks, task);

export const budgetOf = ({ request }: SuggestionInput): number =>
  request.riskBudget ?? riskBudgets[request.level - 1]!;

/** The highest mean whose shortfall keeps to a budget. */
function withinBudget(spaces: Spaces, client: number, shortfallAtMost: number): BestMix | undefined {
  return bestPoint(spaces.of(client), { best: 'mean', shortfallAtMost });
}

function firstMix(
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

function curveMix(
  task: string,
  input: SuggestionInput,
  spaces: Spaces,
  mixOf: MixByName,
): BestMix | undefined {
  const measure = measures.find((name) => task.startsWith(`${name}-`))!;
  const least = mixOf(`least-${measure}`);
  const highest = mixOf('highest');
  if (!least || !highest) return undefined;
  const space = spaces.of(input.request.level);
  const step = Number(task.slice(measure.length + 1));
  return frontierMix(space, measure, targetMean(space, least, highest.value, step));
}
