import { useSearchParams } from 'react-router';
import type { BudgetSplit, SavedSplit } from '../../../../shared/budget.ts';
import type { CampaignScenario } from '../../../../shared/campaign.ts';
import type { ComparisonResult } from '../../../../shared/campaignResult.ts';
import { api } from '../../../app/api/client.ts';
import type { StartRun } from '../../../app/run/RunController.ts';
import { useRun, type Run } from '../../../app/run/useRun.ts';
import { isPartial } from '../simulateCampaign.ts';
import type { WorkEditor } from '../useWorkEditor.ts';

export interface ComparedWork {
  readonly scenario: CampaignScenario;
  readonly splits: readonly [BudgetSplit, BudgetSplit];
}

export interface Comparison {
  /** The second split; null where there is only one in the file. */
  readonly other: SavedSplit | null;
  readonly others: readonly SavedSplit[];
  readonly choose: (id: string) => void;
  readonly run: Run<ComparedWork, ComparisonResult>;
}

const compareSplits: StartRun<ComparedWork, ComparisonResult> = ({ scenario, splits }, mode, signal) =>
  api.splits.compare.query({ scenario, splits: [...splits], mode }, { signal, context: { alone: true } });

/** The open split beside another one of the file, on the same random numbers; runs while its tab is open. */
export function useComparison(
  editor: WorkEditor,
  split: SavedSplit,
  splits: readonly SavedSplit[],
  isOpen: boolean,
): Comparison {
  const [search, setSearch] = useSearchParams();
  const others = splits.filter(({ id }) => id !== split.id);
  const other = others.find(({ id }) => id === search.get('with')) ?? others[0] ?? null;
  const asked = (work: WorkEditor['document'] | null): ComparedWork | null =>
    isOpen && work && other ? { scenario: work.scenario, splits: [work.split, other.split] } : null;
  const run = useRun({
    input: asked(editor.document),
    draft: asked(editor.draft),
    start: compareSplits,
    isPartial,
  });
  const choose = (id: string): void =>
    setSearch(
      (before) => {
        before.set('with', id);
        return before;
      },
      { replace: true },
    );
  return { other, others, choose, run };
}
