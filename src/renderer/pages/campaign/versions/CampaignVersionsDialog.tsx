import { useMemo } from 'react';
import { useShownName } from '../../../app/language/useShownName.ts';
import { useText } from '../../../app/language/useText.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { Dialog } from '../../../components/Dialog.tsx';
import { VersionRow } from '../../../components/versions/VersionRow.tsx';
import { VersionsPanel } from '../../../components/versions/VersionsPanel.tsx';
import { ChangesTable } from '../changes/ChangesTable.tsx';
import { useChangeSpeech } from '../changes/useChangeSpeech.ts';
import {
  keepCampaignVersion,
  removeCampaignVersion,
  useCampaignVersions,
  type CampaignVersion,
} from './campaignVersionsData.ts';
import type { WorkVersions } from './useWorkVersions.ts';
import { versionChanges } from './versionChanges.ts';
import { versionMessages } from './versionMessages.ts';

export interface CampaignVersionsDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly versions: WorkVersions;
  readonly stamp: ExportStamp;
}

/** The kept states of a campaign with its splits, what has changed since each, and the way back. */
export function CampaignVersionsDialog(props: CampaignVersionsDialogProps) {
  const text = useText(versionMessages);
  return (
    <Dialog open={props.open} label={text('versions')} className="campaign-versions" onClose={props.onClose}>
      <VersionsBody {...props} />
    </Dialog>
  );
}

function VersionsBody({ onClose, versions, stamp }: CampaignVersionsDialogProps) {
  const text = useText(versionMessages);
  const query = useCampaignVersions(versions.campaignId);
  const { campaignId: subject, present, restore } = versions;
  return (
    <VersionsPanel
      title={text('versions')}
      description={text('description')}
      query={query}
      onKeep={(named) => keepCampaignVersion({ subject, content: present, ...named })}
      onClose={onClose}
      renderRow={(version) => (
        <VersionRow
          key={version.id}
          version={version}
          onRestore={() => {
            restore(text('backStep', { name: version.name }), version.content);
            onClose();
          }}
          onRemove={() => removeCampaignVersion(version)}
          onBringBack={() => keepCampaignVersion(version)}
        >
          <Held version={version} versions={versions} stamp={stamp} />
        </VersionRow>
      )}
    />
  );
}

interface HeldProps extends Pick<CampaignVersionsDialogProps, 'versions' | 'stamp'> {
  readonly version: CampaignVersion;
}

/** Which splits a version holds, and what is not as it was. */
function Held({ version, versions, stamp }: HeldProps) {
  const text = useText(versionMessages);
  const shown = useShownName();
  const speech = useChangeSpeech();
  const rows = useMemo(
    () => versionChanges(version.content, versions, speech, text),
    [version, versions, speech, text],
  );
  const names = version.content.splits.map(({ split }) => shown(split.name)).join(text('separator'));
  return (
    <>
      <p className="small faint">{text('holds', { names })}</p>
      {rows.length === 0 ? (
        <p className="small">{text('same')}</p>
      ) : (
        <details>
          <summary className="small">{text('changed', { count: rows.length })}</summary>
          <ChangesTable
            caption={text('changedSince', { name: version.name })}
            rows={rows}
            titles={{ before: text('before'), after: text('now') }}
            stamp={stamp}
            uncounted
          />
        </details>
      )}
    </>
  );
}
