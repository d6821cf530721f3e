import { depositInsuranceOn } from '../../../../shared/depositInsurance.ts';
import type { WealthRule } from '../../../../shared/wealthCheck.ts';
import type { WealthRequest } from '../../../../shared/wealthRequest.ts';
import { compileSuggestion, type SuggestionGround } from '../suggestion/compileSuggestion.ts';
import type { WealthInput } from './wealthInput.ts';

/**
 * Turns a plan into what its wealth check needs: its holdings, and beside them what the client's type may hold.
 * @throws LabError as `compilePlan`
 */
export function compileWealth(
  { plan, level, step, rule }: WealthRequest & { readonly rule: WealthRule },
  ground: SuggestionGround,
): WealthInput {
  const request = { plan, level, liquidShare: 0, productCap: 1, movable: 0 };
  return {
    mixes: compileSuggestion(request, ground),
    rule,
    step,
    insuranceCap: depositInsuranceOn(plan.startDate).cap,
  };
}
