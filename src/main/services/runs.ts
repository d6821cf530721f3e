import type { RunInfo } from '../../shared/run.ts';
import type { StoredRun } from '../store/repositories/runs.ts';
import type { ServiceContext } from './context.ts';

export interface RunsService {
  /** Newest first; of one plan, scenario or comparison where `subject` is given. */
  list(subject?: string): readonly RunInfo[];
  get(id: string): StoredRun;
  /** Ends a run early with what is done by then; false where it has ended already. */
  stop(runId: string): boolean;
}

export function runsService({ store, active }: Pick<ServiceContext, 'store' | 'active'>): RunsService {
  return {
    list: (subject) => store.runs.list(subject),
    get: (id) => store.runs.get(id),
    stop: (runId) => active.stop(runId),
  };
}
