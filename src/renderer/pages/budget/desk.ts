import type { SavedCampaign } from '../../../shared/campaign.ts';
import type { ComparisonResult } from '../../../shared/campaignResult.ts';
import type { Run } from '../../app/run/useRun.ts';
import type { ExportStamp } from '../../charts/stamp.ts';
import type { BoardRun } from './board.ts';
import type { BoardEditor } from './useBoardEditor.ts';

/** What every tab of the page is given. */
export interface DeskTabProps {
  readonly campaign: SavedCampaign;
  readonly editor: BoardEditor;
  readonly stamp: ExportStamp;
  readonly dataDate: string | null;
}

/** A tab that shows the run of the board. */
export interface RunTabProps extends DeskTabProps {
  readonly run: Run<BoardRun, ComparisonResult>;
}
