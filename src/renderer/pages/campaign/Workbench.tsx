import { useEffect, useState } from 'react';
import type { SavedSplit } from '../../../shared/budget.ts';
import type { SavedCampaign } from '../../../shared/campaign.ts';
import type { WorkspaceInfo } from '../../../shared/workspace.ts';
import { createDocumentStore, type DocumentStore } from '../../app/documents/createDocumentStore.ts';
import { useDocumentUndo } from '../../app/documents/useDocumentUndo.ts';
import { useRun } from '../../app/run/useRun.ts';
import { campaignWriter, splitWriter } from './campaignData.ts';
import { rememberWork } from './chooseWork.ts';
import { CampaignHeader } from './head/CampaignHeader.tsx';
import { SidePanel } from './SidePanel.tsx';
import { isPartial, simulateCampaign } from './simulateCampaign.ts';
import { WorkTabs } from './WorkTabs.tsx';
import { useTab } from './useTab.ts';
import { useWorkEditor } from './useWorkEditor.ts';
import type { CampaignWork } from './work.ts';

export interface WorkbenchProps {
  readonly campaign: SavedCampaign;
  readonly split: SavedSplit;
  readonly campaigns: readonly SavedCampaign[];
  readonly splits: readonly SavedSplit[];
  readonly workspace: WorkspaceInfo;
  readonly onCreateCampaign: () => void;
}

/** The pair is opened once; later changes of the lists are our own. */
function openStore(campaign: SavedCampaign, split: SavedSplit): DocumentStore<CampaignWork> {
  const store = createDocumentStore<CampaignWork>();
  store.getState().open(`${campaign.id} ${split.id}`, { scenario: campaign.scenario, split: split.split });
  return store;
}

/** One campaign and the budget tried on it: settings on the left, what may become of them on the right. */
export function Workbench(props: WorkbenchProps) {
  const { campaign, split, campaigns, splits, workspace, onCreateCampaign } = props;
  const [store] = useState(() => openStore(campaign, split));
  const [writers] = useState(() => ({ campaign: campaignWriter(campaign), split: splitWriter(split) }));
  useDocumentUndo(store);
  const editor = useWorkEditor(store);
  const [tab, setTab] = useTab();
  useEffect(() => rememberWork({ campaign, split }), [campaign, split]);
  useEffect(
    () =>
      store.subscribe(({ document }, { document: before }) => {
        if (!document || !before) return;
        if (document.scenario !== before.scenario) writers.campaign.write(document.scenario);
        if (document.split !== before.split) writers.split.write(document.split);
      }),
    [store, writers],
  );
  const run = useRun({
    input: editor.document,
    draft: editor.draft,
    start: simulateCampaign,
    isPartial,
  });
  return (
    <div className="campaign">
      <CampaignHeader
        saved={campaign}
        campaigns={campaigns}
        split={split}
        editor={editor}
        workspace={workspace}
        run={run}
        onCreate={onCreateCampaign}
      />
      <div className="campaign-columns">
        <SidePanel editor={editor} campaign={campaign} split={split} splits={splits} />
        <WorkTabs
          tab={tab}
          onTab={setTab}
          editor={editor}
          run={run}
          campaign={campaign}
          split={split}
          workspace={workspace}
        />
      </div>
    </div>
  );
}
