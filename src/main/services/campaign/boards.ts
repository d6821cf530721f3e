import { boardSize, type BudgetSplit, type SplitBoard } from '../../../shared/budget.ts';
import type { CampaignScenario } from '../../../shared/campaign.ts';
import { LabError } from '../../../shared/errors/index.ts';
import type { Store } from '../../store/store.ts';
import { checkSplit } from '../../engine/budget/checkSplit.ts';

export interface BoardsService {
  /** The splits side by side for a campaign that are still there; those of the file that fit it where none were laid out. */
  get(campaignId: string): SplitBoard;
  save(campaignId: string, board: SplitBoard): SplitBoard;
}

export function boardsService({
  boards,
  campaigns,
  splits,
}: Pick<Store, 'boards' | 'campaigns' | 'splits'>): BoardsService {
  return {
    get(campaignId) {
      const { scenario } = campaigns.get(campaignId);
      const kept = boards.find(campaignId)?.splits.filter((id) => splits.find(id) !== undefined);
      if (kept && kept.length > 0) return { splits: kept };
      const fitting = splits.list().filter(({ split }) => fits(scenario, split));
      return { splits: fitting.slice(0, boardSize).map(({ id }) => id) };
    },
    save: (campaignId, board) => boards.save(campaigns.get(campaignId).id, board),
  };
}

function fits(scenario: CampaignScenario, split: BudgetSplit): boolean {
  try {
    checkSplit(scenario, split);
    return true;
  } catch (error) {
    if (error instanceof LabError) return false;
    throw error;
  }
}
