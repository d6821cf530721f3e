import type { ConditionName } from '../../../../shared/formula.ts';
import type { Holding, Plan } from '../../../../shared/plan.ts';

/** What a condition of the bank's own may look at: the plan, and the holdings that the condition is about. */
export function conditionFacts(
  { holdings, months, initial, monthly }: Pick<Plan, 'holdings' | 'months' | 'initial' | 'monthly'>,
  isAbout: (holding: Holding, place: number) => boolean,
): Readonly<Record<ConditionName, number>> {
  const weight = holdings.filter(isAbout).reduce((sum, holding) => sum + holding.weight, 0);
  return {
    initial,
    monthly,
    months,
    holdings: holdings.length,
    weight,
    amount: weight * (initial + monthly),
  };
}
