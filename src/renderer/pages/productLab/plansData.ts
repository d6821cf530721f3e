import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Plan, PlanInput, SavedPlan } from '../../../shared/plan.ts';
import { api } from '../../app/api/client.ts';
import { toReport } from '../../app/api/errors.ts';
import { queryClient } from '../../app/api/queryClient.ts';
import { Autosave } from '../../app/documents/autosave.ts';
import { useSavedStore } from '../../app/documents/savedStore.ts';
import type { Shelf } from './planWords.ts';

const plansKey = ['plans', 'list'];

export function usePlans() {
  return useQuery({ queryKey: plansKey, queryFn: () => api.plans.list.query() });
}

export function useShelf() {
  const query = useQuery({ queryKey: ['products', 'list'], queryFn: () => api.products.list.query() });
  const shelf = useMemo<Shelf>(
    () => new Map(query.data?.map((product) => [product.id, product])),
    [query.data],
  );
  return { ...query, shelf };
}

export function useSeries() {
  return useQuery({ queryKey: ['series', 'list'], queryFn: () => api.series.list.query() });
}

/** Puts a saved plan into the list that pages look at, in place of its older self or at its end. */
function remember(saved: SavedPlan): void {
  queryClient.setQueryData<readonly SavedPlan[]>(plansKey, (plans = []) =>
    plans.some(({ id }) => id === saved.id)
      ? plans.map((plan) => (plan.id === saved.id ? saved : plan))
      : [...plans, saved],
  );
}

/** Writes plans as they are edited, one after another. */
export const planAutosave = new Autosave<{ readonly id: string; readonly plan: Plan }>(
  async (document) => remember(await api.plans.save.mutate(document)),
  (state) => useSavedStore.getState().setState(state),
  toReport,
);

/** Keeps the list in step at once; the file follows. */
export function savePlan(before: SavedPlan, plan: Plan): void {
  remember({ ...before, plan });
  void planAutosave.save({ id: before.id, plan });
}

export async function createPlan(plan: PlanInput): Promise<SavedPlan> {
  const saved = await api.plans.save.mutate({ plan });
  remember(saved);
  return saved;
}

export async function duplicatePlan(id: string): Promise<SavedPlan> {
  await planAutosave.settled();
  const saved = await api.plans.duplicate.mutate({ id });
  remember(saved);
  return saved;
}

export async function removePlan(id: string): Promise<void> {
  await planAutosave.settled();
  await api.plans.remove.mutate({ id });
  queryClient.setQueryData<readonly SavedPlan[]>(plansKey, (plans = []) =>
    plans.filter((plan) => plan.id !== id),
  );
}

/** Undoes {@link removePlan}. */
export async function bringBackPlan({ id, plan }: SavedPlan): Promise<void> {
  remember(await api.plans.save.mutate({ id, plan }));
}
