import type { PlanInput } from '../../../shared/plan.ts';
import type { Product } from '../../../shared/product.ts';
import { canBeHeld } from './planWords.ts';

/** Where a new combination begins: half savings, half the least risky market product of the shelf, five years. */
export function newPlan(name: string, shelf: readonly Product[]): PlanInput {
  const held = shelf
    .filter((product) => canBeHeld(product, '9999-12-31'))
    .toSorted((a, b) => a.riskLevel - b.riskLevel);
  const savings = held.find(({ riskLevel }) => riskLevel === 1);
  const fund = held.find(({ riskLevel }) => riskLevel > 1);
  const parts = [savings, fund].filter((product) => product !== undefined);
  return {
    name,
    months: 60,
    initial: 100_000,
    monthly: 1000,
    rebalance: 'yearly',
    holdings:
      parts.length > 0
        ? parts.map(({ id }) => ({ weight: 1 / parts.length, product: id }))
        : [{ weight: 1, assumption: { drift: 0.03, volatility: 0.05 } }],
  };
}
