import type { Plan } from '../../../../shared/plan.ts';
import type { WorkspaceInfo } from '../../../../shared/workspace.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';

/** What a closer look is taken at: a plan as it is saved. */
export interface CloseLookProps {
  readonly plan: Plan;
  readonly stamp: ExportStamp;
  readonly workspace: WorkspaceInfo;
}

/** Every answer says how many paths it stands on. */
export interface PathAnswer {
  readonly paths: number;
  readonly partial: boolean;
  readonly seed: number;
  readonly engineVersion: string;
}

export const isPartial = ({ partial }: PathAnswer): boolean => partial;
