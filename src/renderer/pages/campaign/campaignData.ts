import { useQuery } from '@tanstack/react-query';
import type { BudgetSplit, BudgetSplitInput, SavedSplit } from '../../../shared/budget.ts';
import type { CampaignScenario, CampaignScenarioInput, SavedCampaign } from '../../../shared/campaign.ts';
import { api } from '../../app/api/client.ts';
import { toReport } from '../../app/api/errors.ts';
import { queryClient } from '../../app/api/queryClient.ts';
import { Autosave } from '../../app/documents/autosave.ts';
import { useSavedStore } from '../../app/documents/savedStore.ts';

const campaignsKey = ['campaigns', 'list'];
const splitsKey = ['splits', 'list'];

export function useCampaigns() {
  return useQuery({ queryKey: campaignsKey, queryFn: () => api.campaigns.list.query() });
}

export function useSplits() {
  return useQuery({ queryKey: splitsKey, queryFn: () => api.splits.list.query() });
}

/** Puts a saved document into a list that pages look at, in place of its older self or at its end. */
function remember(key: readonly string[], saved: SavedCampaign | SavedSplit): void {
  queryClient.setQueryData<readonly (SavedCampaign | SavedSplit)[]>(key, (list = []) =>
    list.some(({ id }) => id === saved.id)
      ? list.map((item) => (item.id === saved.id ? saved : item))
      : [...list, saved],
  );
}

function forget(key: readonly string[], id: string): void {
  queryClient.setQueryData<readonly { readonly id: string }[]>(key, (list = []) =>
    list.filter((item) => item.id !== id),
  );
}

/** What one document of the page is called and how it is kept. */
export interface DocumentActs<Saved, Content, Input> {
  readonly create: (content: Input) => Promise<Saved>;
  readonly duplicate: (id: string) => Promise<Saved>;
  readonly remove: (id: string) => Promise<void>;
  /** Undoes a removal, or writes an edited one. */
  readonly put: (id: string, content: Content) => Promise<Saved>;
}

export const campaignActs: DocumentActs<SavedCampaign, CampaignScenario, CampaignScenarioInput> = {
  async create(scenario) {
    const saved = await api.campaigns.save.mutate({ scenario });
    remember(campaignsKey, saved);
    return saved;
  },
  async duplicate(id) {
    const saved = await api.campaigns.duplicate.mutate({ id });
    remember(campaignsKey, saved);
    return saved;
  },
  async remove(id) {
    await api.campaigns.remove.mutate({ id });
    forget(campaignsKey, id);
  },
  async put(id, scenario) {
    const saved = await api.campaigns.save.mutate({ id, scenario });
    remember(campaignsKey, saved);
    return saved;
  },
};

export const splitActs: DocumentActs<SavedSplit, BudgetSplit, BudgetSplitInput> = {
  async create(split) {
    const saved = await api.splits.save.mutate({ split });
    remember(splitsKey, saved);
    return saved;
  },
  async duplicate(id) {
    const saved = await api.splits.duplicate.mutate({ id });
    remember(splitsKey, saved);
    return saved;
  },
  async remove(id) {
    await api.splits.remove.mutate({ id });
    forget(splitsKey, id);
  },
  async put(id, split) {
    const saved = await api.splits.save.mutate({ id, split });
    remember(splitsKey, saved);
    return saved;
  },
};

/** Writes one document as it is edited; the lists are in step at once, the file follows. */
export interface DocumentWriter<Content> {
  readonly write: (content: Content) => void;
}

export function campaignWriter(saved: SavedCampaign): DocumentWriter<CampaignScenario> {
  const autosave = new Autosave<CampaignScenario>(
    (scenario) => campaignActs.put(saved.id, scenario),
    (state) => useSavedStore.getState().setState(state),
    toReport,
  );
  return {
    write(scenario) {
      remember(campaignsKey, { ...saved, scenario });
      void autosave.save(scenario);
    },
  };
}

export function splitWriter(saved: SavedSplit): DocumentWriter<BudgetSplit> {
  const autosave = new Autosave<BudgetSplit>(
    (split) => splitActs.put(saved.id, split),
    (state) => useSavedStore.getState().setState(state),
    toReport,
  );
  return {
    write(split) {
      remember(splitsKey, { ...saved, split });
      void autosave.save(split);
    },
  };
}
