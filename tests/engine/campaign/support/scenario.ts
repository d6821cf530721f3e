import { budgetSplit, type BudgetSplit, type BudgetSplitInput } from '../../../../src/shared/budget.ts';
import {
  campaignScenario,
  type CampaignScenario,
  type CampaignScenarioInput,
} from '../../../../src/shared/campaign.ts';
import { compileCampaign } from '../../../../src/main/engine/campaign/compile/compileCampaign.ts';
import type { CompiledCampaign } from '../../../../src/main/engine/campaign/compile/compiledCampaign.ts';
import { createPathState, type PathState } from '../../../../src/main/engine/campaign/path/pathState.ts';
import { parameterStream } from '../../../../src/main/engine/campaign/path/drawParameters.ts';
import { simulatePath } from '../../../../src/main/engine/campaign/path/simulatePath.ts';

/**
 * The smallest campaign: one channel of a yuan for ten contacts, one segment so large that nobody notices who has
 * become a customer, one product of 365 yuan a year for each thousand held.
 */
export function plainScenario(changes: Partial<CampaignScenarioInput> = {}): CampaignScenario {
  return campaignScenario.parse({
    name: 'Plain',
    phases: [{ kind: 'push', weeks: 1 }],
    segments: [{ id: 'all', name: 'All', size: 1_000_000_000 }],
    channels: [{ id: 'mail', name: 'Mail', cost: { kind: 'perThousand', price: 100 }, capacity: 1e9 }],
    funnel: [{ channel: 'mail', click: 0.1, account: 0.2, product: 0.5, kept: 0.8 }],
    products: [{ id: 'savings', name: 'Savings', share: 1, balance: 10_000, margin: 0.0365 }],
    discountRate: 0,
    horizonWeeks: 52,
    paths: 64,
    ...changes,
  });
}

/** All the money for the first channels named, in equal parts. */
export function plainSplit(
  total: number,
  channels: readonly string[] = ['mail'],
  changes: Partial<BudgetSplitInput> = {},
): BudgetSplit {
  return budgetSplit.parse({
    name: 'All to acquisition',
    total,
    lines: {
      acquisition: {
        share: 1,
        channels: Object.fromEntries(channels.map((id) => [id, 1 / channels.length])),
      },
      activities: { share: 0 },
      technology: { share: 0 },
      contingency: { share: 0 },
    },
    ...changes,
  });
}

/** Plays some paths and lets `look` see each. */
export function playPaths(
  scenario: CampaignScenario,
  split: BudgetSplit,
  paths: number,
  look: (state: PathState, compiled: CompiledCampaign, path: number) => void,
): void {
  const compiled = compileCampaign({ scenario, split });
  const state = createPathState(compiled);
  const stream = parameterStream(compiled);
  for (let path = 0; path < paths; path += 1) {
    simulatePath(compiled, state, path, stream);
    look(state, compiled, path);
  }
}
