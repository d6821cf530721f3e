import type { Plan } from '../../../shared/plan.ts';
import type { SimulationResult } from '../../../shared/simulation.ts';
import type { ExportStamp } from '../../charts/stamp.ts';
import type { MeasureRow } from './measures.ts';

/** A result with the plan that it answers, and how it is to be shown. */
export interface Simulated {
  readonly result: SimulationResult;
  readonly plan: Plan;
  readonly stamp: ExportStamp;
  /** True while it answers an older question. */
  readonly dimmed: boolean;
  readonly rows: readonly MeasureRow[];
  /** The same measures of the pinned baseline, where there is one and it has been simulated. */
  readonly baseRows: readonly MeasureRow[] | null;
}
