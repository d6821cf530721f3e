import { boardSize } from '../../../../shared/budget.ts';
import type { CampaignState } from '../../../../shared/campaignVersion.ts';
import type { OpenWork } from '../openWork.ts';

/** The state that a version keeps: the open split first, then those of the board. */
export function stateOfWork(
  { work, others }: OpenWork,
  splitId: string,
  board: readonly string[],
): CampaignState {
  const beside = board.flatMap((id) => {
    const split = id === splitId ? undefined : others[id];
    return split ? [{ id, split }] : [];
  });
  return {
    scenario: work.scenario,
    splits: [{ id: splitId, split: work.split }, ...beside.slice(0, boardSize)],
  };
}

/** The open work with everything that a version holds put back; splits that the version does not hold stay. */
export function backToState(open: OpenWork, splitId: string, { scenario, splits }: CampaignState): OpenWork {
  const kept = Object.fromEntries(splits.map(({ id, split }) => [id, split]));
  const { [splitId]: own = open.work.split, ...others } = kept;
  return { work: { scenario, split: own }, others: { ...open.others, ...others } };
}
