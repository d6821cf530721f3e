import { Tabs } from 'antd';
import type { ReactNode } from 'react';
import type { SavedSplit } from '../../../shared/budget.ts';
import type { SavedCampaign } from '../../../shared/campaign.ts';
import type { ComparisonResult } from '../../../shared/campaignResult.ts';
import type { WorkspaceInfo } from '../../../shared/workspace.ts';
import { useShownName } from '../../app/language/useShownName.ts';
import { useText } from '../../app/language/useText.ts';
import type { Run } from '../../app/run/useRun.ts';
import type { ExportStamp } from '../../charts/stamp.ts';
import { AllocateTab } from './allocate/AllocateTab.tsx';
import { ApprovalsTab } from './approvals/ApprovalsTab.tsx';
import { BoardTab } from './board/BoardTab.tsx';
import type { BoardRun } from './board.ts';
import { ChallengeTab } from './challenge/ChallengeTab.tsx';
import { CompareTab } from './compare/CompareTab.tsx';
import { messages } from './messages.ts';
import type { BoardEditor } from './useBoardEditor.ts';
import { budgetTabs, type BudgetTab } from './useTab.ts';

export interface DeskTabsProps {
  readonly tab: BudgetTab;
  readonly onTab: (tab: BudgetTab) => void;
  readonly campaign: SavedCampaign;
  readonly editor: BoardEditor;
  readonly run: Run<BoardRun, ComparisonResult>;
  readonly splits: readonly SavedSplit[];
  readonly workspace: WorkspaceInfo;
}

/** What can be done with the splits of the board, one tab each. */
export function DeskTabs({ tab, onTab, campaign, editor, run, splits, workspace }: DeskTabsProps) {
  const text = useText(messages);
  const shown = useShownName();
  const stamp: ExportStamp = {
    name: shown(campaign.scenario.name),
    seed: campaign.scenario.seed,
    engineVersion: workspace.engineVersion,
    dataDate: workspace.dataDate,
    synthetic: campaign.synthetic || editor.board.entries.some(({ synthetic }) => synthetic),
  };
  const desk = { campaign, editor, stamp, dataDate: workspace.dataDate };
  const content = (): ReactNode => {
    if (tab === 'compare') return <CompareTab {...desk} run={run} />;
    if (tab === 'allocate') return <AllocateTab {...desk} />;
    if (tab === 'challenge') return <ChallengeTab {...desk} />;
    if (tab === 'approvals') return <ApprovalsTab {...desk} />;
    return <BoardTab {...desk} run={run} splits={splits} />;
  };
  return (
    <section className="campaign-results budget-tabs" aria-label={text('results')}>
      <Tabs
        activeKey={tab}
        onChange={(key) => onTab(key as BudgetTab)}
        destroyOnHidden
        items={budgetTabs.map((key) => ({
          key,
          label: text(`tab.${key}`),
          children: key === tab ? content() : null,
        }))}
      />
    </section>
  );
}
