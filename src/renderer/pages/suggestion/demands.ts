import type { Plan } from '../../../shared/plan.ts';
import {
  growthCapOf,
  liquidityNeeds,
  riskBudgets,
  type SuggestionRequest,
} from '../../../shared/suggestion.ts';

/** What is asked on the page; left out, growth cap and risk budget follow horizon and level. */
export type Demands = Pick<SuggestionRequest, 'level' | 'liquidShare' | 'productCap' | 'movable'> & {
  readonly months: number;
  readonly growthCap?: number | undefined;
  readonly riskBudget?: number | undefined;
};

export const firstDemands = (plan: Plan): Demands => ({
  level: 3,
  months: plan.months,
  liquidShare: liquidityNeeds.medium,
  productCap: 0.4,
  movable: 0.1,
});

export const budgetOf = ({ riskBudget, level }: Demands): number => riskBudget ?? riskBudgets[level - 1]!;
export const capOf = ({ growthCap, months }: Demands): number => growthCap ?? growthCapOf(months);

export function requestOf(plan: Plan, demands: Demands): SuggestionRequest {
  const { months, level, liquidShare, productCap, movable } = demands;
  return {
    plan: { ...plan, months },
    level,
    liquidShare,
    productCap,
    movable,
    growthCap: capOf(demands),
    riskBudget: budgetOf(demands),
  };
}
