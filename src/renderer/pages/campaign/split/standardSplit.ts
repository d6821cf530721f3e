import type { BudgetSplit } from '../../../../shared/budget.ts';
import type { CampaignScenario } from '../../../../shared/campaign.ts';
import { adaptedSplit } from './splitEdits.ts';

const usualTotal = 1_000_000;

/** The usual division 30/40/20/10 over a campaign's channels, of the money and weights of another split where there is one. */
export function standardSplit(scenario: CampaignScenario, name: string, like?: BudgetSplit): BudgetSplit {
  const none = { channels: {} };
  const before = like?.lines;
  return adaptedSplit(scenario, {
    ...(like ?? { total: usualTotal }),
    name,
    lines: {
      acquisition: { ...(before?.acquisition ?? none), share: 0.3 },
      activities: { ...(before?.activities ?? none), share: 0.4 },
      technology: { ...before?.technology, share: 0.2 },
      contingency: { share: 0.1 },
    },
  });
}
