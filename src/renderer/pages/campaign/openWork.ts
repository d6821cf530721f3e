import type { BudgetSplit, SavedSplit } from '../../../shared/budget.ts';
import type { SavedCampaign } from '../../../shared/campaign.ts';
import { createDocumentStore, type DocumentStore } from '../../app/documents/createDocumentStore.ts';
import { campaignWriter, splitWriter, type DocumentWriter } from './campaignData.ts';
import type { CampaignWork } from './work.ts';

/** What the page has open: the work, and the other splits, which going back to a version changes as well. */
export interface OpenWork {
  readonly work: CampaignWork;
  /** By id, as they are in the file. */
  readonly others: Readonly<Record<string, BudgetSplit>>;
}

export interface OpenedDocuments {
  readonly campaign: SavedCampaign;
  readonly split: SavedSplit;
  readonly splits: readonly SavedSplit[];
}

/** The pair is opened once; later changes of the lists are our own. */
export function openWorkStore({ campaign, split, splits }: OpenedDocuments): DocumentStore<OpenWork> {
  const store = createDocumentStore<OpenWork>();
  const others = splits.filter(({ id }) => id !== split.id);
  store.getState().open(`${campaign.id} ${split.id}`, {
    work: { scenario: campaign.scenario, split: split.split },
    others: Object.fromEntries(others.map((other) => [other.id, other.split])),
  });
  return store;
}

/** Writes whatever differs from the state before; a split that was deleted meanwhile comes back with its id. */
export function openWorkWriter(opened: OpenedDocuments): (open: OpenWork, before: OpenWork) => void {
  const scenarios = campaignWriter(opened.campaign);
  const writers = new Map<string, DocumentWriter<BudgetSplit>>();
  const writerOf = (id: string, split: BudgetSplit): DocumentWriter<BudgetSplit> => {
    const known = writers.get(id);
    if (known) return known;
    const lost = { id, split, synthetic: opened.campaign.synthetic, createdAt: '', updatedAt: '' };
    const made = splitWriter(opened.splits.find((saved) => saved.id === id) ?? lost);
    writers.set(id, made);
    return made;
  };
  return ({ work, others }, before) => {
    if (work.scenario !== before.work.scenario) scenarios.write(work.scenario);
    if (work.split !== before.work.split) writerOf(opened.split.id, work.split).write(work.split);
    for (const [id, split] of Object.entries(others)) {
      if (split !== before.others[id]) writerOf(id, split).write(split);
    }
  };
}
