import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import { createPathState } from './pathState.ts';
import { simulateMeans } from './simulatePath.ts';

/** [week]: customers up to the end of the week in the campaign at its mean rates without rules. */
export function expectedPlan(compiled: CompiledCampaign): Float64Array {
  const state = createPathState(compiled);
  simulateMeans(compiled, state);
  return state.cumulative;
}
