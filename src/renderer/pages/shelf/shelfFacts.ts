import type { SavedPlan } from '../../../shared/plan.ts';
import type { SeriesInfo } from '../../../shared/series.ts';
import type { WorkspaceInfo } from '../../../shared/workspace.ts';

/** What every part of the shelf may need to know beside its products. */
export interface ShelfFacts {
  readonly plans: readonly SavedPlan[];
  readonly series: readonly SeriesInfo[];
  readonly workspace: WorkspaceInfo;
  readonly today: string;
}
