import type { BudgetSplit } from '../../../../shared/budget.ts';
import { createPathState, headKinds } from '../../campaign/path/pathState.ts';
import { compileCampaign } from '../../campaign/compile/compileCampaign.ts';
import { simulateMeans } from '../../campaign/path/simulatePath.ts';
import { expectedNpv } from '../expectedNpv.ts';
import type { AllocationInput } from './allocationInput.ts';

/** The objective of the whole campaign at its mean rates. */
export function outcome({ scenario, request }: AllocationInput, split: BudgetSplit): number {
  if (request.objective === 'profit') return expectedNpv({ scenario, split });
  const compiled = compileCampaign({ scenario: { ...scenario, review: [] }, split });
  const state = createPathState(compiled);
  simulateMeans(compiled, state);
  let heads = 0;
  for (let c = 0; c < state.channels; c += 1)
    heads += state.channelHeads[c * headKinds + (request.objective === 'kept' ? 4 : 3)]!;
  return heads;
}
