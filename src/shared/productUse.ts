import type { SavedPlan } from './plan.ts';

/** The plans that hold a product of the shelf, in their order. */
export function plansHolding(plans: readonly SavedPlan[], product: string): readonly SavedPlan[] {
  return plans.filter(({ plan }) =>
    plan.holdings.some((holding) => 'product' in holding && holding.product === product),
  );
}
