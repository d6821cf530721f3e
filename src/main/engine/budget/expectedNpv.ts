import { compileCampaign } from '../campaign/compile/compileCampaign.ts';
import type { CampaignInput } from '../campaign/input.ts';
import { createPathState } from '../campaign/path/pathState.ts';
import { simulateMeans } from '../campaign/path/simulatePath.ts';
import { createWorth, valueCampaign } from '../campaign/path/valueCampaign.ts';

/** Present value less cost at the mean rates, without luck and review rules. */
export function expectedNpv({ scenario, split }: CampaignInput): number {
  const compiled = compileCampaign({ scenario: { ...scenario, review: [] }, split });
  const state = createPathState(compiled);
  simulateMeans(compiled, state);
  const worth = createWorth(state.channels);
  valueCampaign(compiled, state, worth);
  return worth.value - worth.cost;
}
