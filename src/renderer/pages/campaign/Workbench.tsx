import { useEffect, useState } from 'react';
import type { SavedSplit } from '../../../shared/budget.ts';
import type { SavedCampaign } from '../../../shared/campaign.ts';
import type { WorkspaceInfo } from '../../../shared/workspace.ts';
import { useDocumentUndo } from '../../app/documents/useDocumentUndo.ts';
import { useRun } from '../../app/run/useRun.ts';
import { rememberWork } from './chooseWork.ts';
import { CampaignHeader } from './head/CampaignHeader.tsx';
import { openWorkStore, openWorkWriter } from './openWork.ts';
import { SidePanel } from './SidePanel.tsx';
import { isPartial, simulateCampaign } from './simulateCampaign.ts';
import { WorkTabs } from './WorkTabs.tsx';
import { useTab } from './useTab.ts';
import { useWorkEditor } from './useWorkEditor.ts';
import { useWorkVersions } from './versions/useWorkVersions.ts';

export interface WorkbenchProps {
  readonly campaign: SavedCampaign;
  readonly split: SavedSplit;
  readonly campaigns: readonly SavedCampaign[];
  readonly splits: readonly SavedSplit[];
  readonly workspace: WorkspaceInfo;
  readonly onCreateCampaign: () => void;
}

/** One campaign and the budget tried on it: settings on the left, what may become of them on the right. */
export function Workbench(props: WorkbenchProps) {
  const { campaign, split, campaigns, splits, workspace, onCreateCampaign } = props;
  const [store] = useState(() => openWorkStore({ campaign, split, splits }));
  const [write] = useState(() => openWorkWriter({ campaign, split, splits }));
  useDocumentUndo(store);
  const editor = useWorkEditor(store);
  const versions = useWorkVersions(store, campaign.id, split.id);
  const [tab, setTab] = useTab();
  useEffect(() => rememberWork({ campaign, split }), [campaign, split]);
  useEffect(
    () =>
      store.subscribe(({ document }, { document: before }) => {
        if (document && before && document !== before) write(document, before);
      }),
    [store, write],
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
        versions={versions}
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
