import { useState } from 'react';
import type { RuleSearchRequestInput, RuleSearchResult } from '../../../../shared/ruleSearch.ts';
import { api } from '../../../app/api/client.ts';
import type { StartRun } from '../../../app/run/RunController.ts';
import { useRun, type Run } from '../../../app/run/useRun.ts';
import { isPartial } from '../simulateCampaign.ts';
import type { CampaignWork } from '../work.ts';

export interface SearchAsked {
  readonly work: CampaignWork;
  readonly request: RuleSearchRequestInput;
}

export interface RuleSearch {
  readonly run: Run<SearchAsked, RuleSearchResult>;
  readonly start: (asked: SearchAsked) => void;
}

const ask: StartRun<SearchAsked, RuleSearchResult> = ({ work, request }, _mode, signal) =>
  api.campaign.searchRules.query({ ...work, request }, { signal, context: { alone: true } });

/** A search that runs when it is asked for. */
export function useRuleSearch(): RuleSearch {
  const [asked, setAsked] = useState<SearchAsked | null>(null);
  const run = useRun({ input: asked, draft: null, start: ask, isPartial });
  /** What was asked already and came to nothing, or to a part, is asked once more. */
  const start = (wanted: SearchAsked): void => {
    const isSame = asked !== null && JSON.stringify(asked) === JSON.stringify(wanted);
    if (isSame && (run.error || run.result?.partial)) run.again();
    else setAsked(wanted);
  };
  return { run, start };
}
