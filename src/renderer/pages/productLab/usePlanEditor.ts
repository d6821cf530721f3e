import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Holding, Plan } from '../../../shared/plan.ts';
import { planLimits } from '../../../shared/plan.ts';
import type { DocumentStore } from '../../app/documents/createDocumentStore.ts';
import { addWeight, removeWeight } from '../../components/weights.ts';

/** A plan with other parts: what was typed about their correlations no longer fits. */
function withHoldings(plan: Plan, holdings: readonly Holding[]): Plan {
  const { correlation: _correlation, ...rest } = plan;
  return { ...rest, holdings: [...holdings] };
}

export function withWeights(plan: Plan, weights: readonly number[]): Plan {
  return {
    ...plan,
    holdings: plan.holdings.map((holding, index) => ({ ...holding, weight: weights[index] ?? 0 })),
  };
}

/** Views name holdings by their place, which a holding taken out moves. */
function withoutViews(plan: Plan): Plan {
  const { modelOptions } = plan;
  if (!modelOptions) return plan;
  const blackLitterman = { ...modelOptions.blackLitterman, views: [] };
  return { ...plan, modelOptions: { ...modelOptions, blackLitterman } };
}

const finalWeightOf = ({ finalWeight, weight }: Holding): number => finalWeight ?? weight;

/** Where the plan glides, each part says where to. */
function withFinalWeights(
  { glidePath, holdings }: Plan,
  finalWeights: readonly number[],
  parts: readonly Holding[] = holdings,
): readonly Holding[] {
  if (!glidePath) return parts;
  return parts.map((part, i) => ({ ...part, finalWeight: finalWeights[i]! }));
}

/** `part` without its weight; it gets an equal share. */
export function withPart(plan: Plan, part: { product: string } | { series: string }): Plan {
  const weights = addWeight(plan.holdings.map(({ weight }) => weight));
  const glided = withFinalWeights(plan, plan.holdings.map(finalWeightOf));
  const added = plan.glidePath ? { ...part, weight: 0, finalWeight: 0 } : { ...part, weight: 0 };
  return withHoldings(
    plan,
    [...glided, added].map((holding, index) => ({ ...holding, weight: weights[index]! })),
  );
}

export function withoutPart(plan: Plan, index: number): Plan {
  const weights = removeWeight(
    plan.holdings.map(({ weight }) => weight),
    index,
  );
  const finalWeights = removeWeight(plan.holdings.map(finalWeightOf), index);
  const rest = withFinalWeights(
    plan,
    finalWeights,
    plan.holdings.filter((_, i) => i !== index),
  );
  return withHoldings(
    withoutViews(plan),
    rest.map((holding, i) => ({ ...holding, weight: weights[i]! })),
  );
}

export function canAdd(plan: Plan): boolean {
  return plan.holdings.length < planLimits.holdings;
}

export interface PlanEditor {
  /** What the screen shows: the drag under way, else the plan. */
  readonly plan: Plan;
  readonly baseline: Plan;
  /** The drag under way. */
  readonly draft: Plan | null;
  readonly document: Plan;
  readonly preview: (change: Partial<Plan>) => void;
  readonly commit: (step: string, change: Partial<Plan>) => void;
  /** For changes that also take fields away. */
  readonly replace: (step: string, plan: Plan) => void;
}

/** Reading and changing the plan of a document store. */
export function usePlanEditor(store: DocumentStore<Plan>): PlanEditor {
  const document = useStore(store, (state) => state.document)!;
  const draft = useStore(store, (state) => state.draft);
  const baseline = useStore(store, (state) => state.baseline)!;
  return useMemo(
    () => ({
      plan: draft ?? document,
      baseline,
      draft,
      document,
      preview: (change) => store.getState().preview({ ...document, ...change }),
      commit: (step, change) => store.getState().commit(step, { ...document, ...change }),
      replace: (step, plan) => store.getState().commit(step, plan),
    }),
    [store, document, draft, baseline],
  );
}
