import { contingencyPart, technologyPart, type AllocationRequest } from '../../../../shared/allocation.ts';
import type { BudgetSplit } from '../../../../shared/budget.ts';
import type { CampaignScenario } from '../../../../shared/campaign.ts';
import { LabError } from '../../../../shared/errors/index.ts';
import { schedule } from '../schedule.ts';
import { requireFeasible, type Bounds } from './equalMarginal.ts';
import { linesOf, requireLines, type Lines } from './lines.ts';

/** What a search may move: channels in the scenario's order, then technology, then contingency. */
export interface Parts {
  readonly ids: readonly string[];
  readonly total: number;
  /** Yuan in the given split, brought to the total. */
  readonly start: readonly number[];
  readonly bounds: readonly Bounds[];
  readonly locked: readonly boolean[];
  /** Bounds of the lines; null where there are none. */
  readonly lines: Lines | null;
}

/** @throws LabError campaign.reference, budget.infeasible and those of checkSplit */
export function partsOf(scenario: CampaignScenario, split: BudgetSplit, request: AllocationRequest): Parts {
  const ids = [...scenario.channels.map((channel) => channel.id), technologyPart, contingencyPart];
  for (const id of [...request.locked, ...Object.keys(request.bounds)]) {
    if (!ids.includes(id)) throw new LabError('campaign.reference', { field: 'allocation', id });
  }
  const total = request.total ?? split.total;
  // A split of nothing has shares all the same.
  const { channels, lines: money } = schedule(scenario, { ...split, total });
  const start = ids.map((id, i) => {
    if (id === technologyPart) return money.technology;
    if (id === contingencyPart) return money.contingency;
    return channels.reduce((sum, amount, at) => sum + (at % scenario.channels.length === i ? amount : 0), 0);
  });
  const locked = ids.map((id) => request.locked.includes(id));
  const bounds = ids.map((id, i) => {
    if (locked[i]) return { min: start[i]!, max: start[i]! };
    return { min: request.bounds[id]?.min ?? 0, max: Math.min(total, request.bounds[id]?.max ?? total) };
  });
  requireFeasible(bounds, total, ids);
  const lines = linesOf(scenario, split, request, total);
  if (lines) requireLines(lines, bounds, total);
  return { ids, total, start, bounds, locked, lines };
}
