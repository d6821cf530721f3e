import type { ExportStamp } from '../../../charts/stamp.ts';
import type { WorkEditor } from '../useWorkEditor.ts';

/** What every table of the plan is given. */
export interface PlanTabProps {
  readonly editor: WorkEditor;
  readonly stamp: ExportStamp;
}
