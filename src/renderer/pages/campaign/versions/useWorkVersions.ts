import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { CampaignState } from '../../../../shared/campaignVersion.ts';
import type { DocumentStore } from '../../../app/documents/createDocumentStore.ts';
import { useBoard } from '../boardData.ts';
import type { OpenWork } from '../openWork.ts';
import { backToState, stateOfWork } from './workState.ts';

/** The present state of a campaign with its splits, and the way back to an earlier one. */
export interface WorkVersions {
  readonly campaignId: string;
  readonly present: CampaignState;
  /** Every split of the file, as it is now. */
  readonly splitNow: (id: string) => CampaignState['splits'][number]['split'] | undefined;
  /** Makes another state the present one, as one step. */
  readonly restore: (step: string, state: CampaignState) => void;
}

const noBoard: readonly string[] = [];

export function useWorkVersions(
  store: DocumentStore<OpenWork>,
  campaignId: string,
  splitId: string,
): WorkVersions {
  const open = useStore(store, (state) => state.document)!;
  const board = useBoard(campaignId).data?.splits ?? noBoard;
  return useMemo(
    () => ({
      campaignId,
      present: stateOfWork(open, splitId, board),
      splitNow: (id) => (id === splitId ? open.work.split : open.others[id]),
      restore: (step, state) => store.getState().commit(step, backToState(open, splitId, state)),
    }),
    [store, open, board, campaignId, splitId],
  );
}
