import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { BudgetSplit } from '../../../shared/budget.ts';
import type { CampaignScenario } from '../../../shared/campaign.ts';
import type { DocumentStore } from '../../app/documents/createDocumentStore.ts';
import type { OpenWork } from './openWork.ts';
import type { CampaignWork } from './work.ts';

export interface WorkEditor {
  /** What the screen shows: the drag under way, else the work as it is kept. */
  readonly shown: CampaignWork;
  /** As it was opened. */
  readonly baseline: CampaignWork;
  readonly draft: CampaignWork | null;
  readonly document: CampaignWork;
  readonly previewScenario: (scenario: CampaignScenario) => void;
  readonly commitScenario: (step: string, scenario: CampaignScenario) => void;
  readonly previewSplit: (split: BudgetSplit) => void;
  readonly commitSplit: (step: string, split: BudgetSplit) => void;
  /** Both halves in one step. */
  readonly commit: (step: string, work: CampaignWork) => void;
}

/** Reading and changing the work of a document store; the other splits stay as they are. */
export function useWorkEditor(store: DocumentStore<OpenWork>): WorkEditor {
  const document = useStore(store, (state) => state.document)!.work;
  const draft = useStore(store, (state) => state.draft)?.work ?? null;
  const baseline = useStore(store, (state) => state.baseline)!.work;
  return useMemo(() => {
    const state = store.getState;
    const preview = (work: CampaignWork): void => state().preview({ ...state().document!, work });
    const commit = (step: string, work: CampaignWork): void =>
      state().commit(step, { ...state().document!, work });
    return {
      shown: draft ?? document,
      baseline,
      draft,
      document,
      previewScenario: (scenario) => preview({ ...document, scenario }),
      commitScenario: (step, scenario) => commit(step, { ...document, scenario }),
      previewSplit: (split) => preview({ ...document, split }),
      commitSplit: (step, split) => commit(step, { ...document, split }),
      commit,
    };
  }, [store, document, draft, baseline]);
}
