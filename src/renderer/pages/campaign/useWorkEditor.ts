import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { BudgetSplit } from '../../../shared/budget.ts';
import type { CampaignScenario } from '../../../shared/campaign.ts';
import type { DocumentStore } from '../../app/documents/createDocumentStore.ts';
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

/** Reading and changing the work of a document store. */
export function useWorkEditor(store: DocumentStore<CampaignWork>): WorkEditor {
  const document = useStore(store, (state) => state.document)!;
  const draft = useStore(store, (state) => state.draft);
  const baseline = useStore(store, (state) => state.baseline)!;
  return useMemo(
    () => ({
      shown: draft ?? document,
      baseline,
      draft,
      document,
      previewScenario: (scenario) => store.getState().preview({ ...document, scenario }),
      commitScenario: (step, scenario) => store.getState().commit(step, { ...document, scenario }),
      previewSplit: (split) => store.getState().preview({ ...document, split }),
      commitSplit: (step, split) => store.getState().commit(step, { ...document, split }),
      commit: (step, work) => store.getState().commit(step, work),
    }),
    [store, document, draft, baseline],
  );
}
