import { useCallback } from 'react';
import { budgetLines } from '../../../../shared/budget.ts';
import type { CampaignScenario } from '../../../../shared/campaign.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { messages as campaignTexts } from '../../campaign/messages.ts';

/** What a part of a split is called: a channel, or one of the four lines. */
export function usePartName(scenario: CampaignScenario): (part: string) => string {
  const lab = useText(campaignTexts);
  const { language } = useLook();
  return useCallback(
    (part) => {
      const line = budgetLines.find((name) => name === part);
      if (line) return lab(`line.${line}`);
      return scenario.channels.find(({ id }) => id === part)?.name[language] ?? part;
    },
    [scenario, lab, language],
  );
}
