import type { BudgetSplit } from '../../../../shared/budget.ts';
import { createPathState, headKinds } from '../../campaign/path/pathState.ts';
import { compileCampaign } from '../../campaign/compile/compileCampaign.ts';
import { simulateMeans } from '../../campaign/path/simulatePath.ts';
import { createWorth, valueCampaign } from '../../campaign/path/valueCampaign.ts';
import type { AllocationInput } from './allocationInput.ts';

/** The objective of the whole campaign at its mean rates. */
export function outcome({ scenario, request }: AllocationInput, split: BudgetSplit): number {
  const compiled = compileCampaign({ scenario: { ...scenario, review: [] }, split });
  const state = createPathState(compiled);
  simulateMeans(compiled, state);
  if (request.objective === 'profit') {
    const worth = createWorth(state.channels);
    valueCampaign(compiled, state, worth);
    return worth.value - worth.cost;
  }
  let heads = 0;
  for (let c = 0; c < state.channels; c += 1)
    heads += state.channelHeads[c * headKinds + (request.objective === 'kept' ? 4 : 3)]!;
  return heads;
}
