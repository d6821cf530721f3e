import { Select } from 'antd';
import { useState } from 'react';
import type { Approval } from '../../../../shared/approval.ts';
import { toReport } from '../../../app/api/errors.ts';
import { useText } from '../../../app/language/useText.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { ErrorBanner } from '../../../components/ErrorBanner.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import { useCampaigns, useSplits } from '../../campaign/campaignData.ts';
import { ChangesTable } from '../../campaign/changes/ChangesTable.tsx';
import { useChangeSpeech } from '../../campaign/changes/useChangeSpeech.ts';
import { workChanges } from '../../campaign/changes/workChanges.ts';
import type { CampaignWork } from '../../campaign/work.ts';
import type { DeskTabProps } from '../desk.ts';
import { messages } from '../messages.ts';
import { useApproval, useApprovals } from './approvalsData.ts';

export interface PresentCardProps extends Pick<DeskTabProps, 'campaign' | 'editor'> {
  readonly approval: Approval;
  readonly stamp: ExportStamp;
}

/** What stands for the present in the list of what an approval can be held against. */
const present = 0;

/** What was frozen against what the file holds now, or against another approval. */
export function PresentCard({ approval, campaign, editor, stamp }: PresentCardProps) {
  const text = useText(messages);
  const [against, setAgainst] = useState(present);
  const approvals = useApprovals().data ?? [];
  const others = approvals.filter(({ number }) => number !== approval.number);
  const now = usePresent(approval, { campaign, editor });
  const chosen = others.some(({ number }) => number === against) ? against : present;
  return (
    <section className="card campaign-section no-print" aria-label={text('presentTitle')}>
      <header className="campaign-section-head">
        <h2>{text('presentTitle')}</h2>
        <Select
          size="small"
          className="compare-select"
          aria-label={text('againstWhat')}
          value={chosen}
          onChange={setAgainst}
          options={[
            { value: present, label: text('againstPresent') },
            ...others.map(({ number, info }) => ({
              value: number,
              label: text('againstApproval', { number, split: info.split }),
            })),
          ]}
        />
      </header>
      {chosen === present ? (
        <Changes approval={approval} other={now} stamp={stamp} title={text('presentValue')} />
      ) : (
        <OtherApproval approval={approval} number={chosen} stamp={stamp} />
      )}
    </section>
  );
}

/** The campaign and the split of an approval as they are now: on the board, else in the file; null where one is gone. */
function usePresent(
  { campaignId, splitId }: Approval,
  { campaign, editor }: Pick<DeskTabProps, 'campaign' | 'editor'>,
): CampaignWork | null {
  const campaigns = useCampaigns().data;
  const splits = useSplits().data;
  const isThis = campaignId === campaign.id;
  const scenario = isThis ? campaign.scenario : campaigns?.find(({ id }) => id === campaignId)?.scenario;
  const onBoard = editor.board.entries.find(({ id }) => id === splitId);
  const split = onBoard?.split ?? splits?.find(({ id }) => id === splitId)?.split;
  return scenario && split ? { scenario, split } : null;
}

function OtherApproval({
  approval,
  number,
  stamp,
}: Pick<PresentCardProps, 'approval' | 'stamp'> & { readonly number: number }) {
  const text = useText(messages);
  const { data, error, refetch } = useApproval(number);
  if (error) return <ErrorBanner report={toReport(error)} onRetry={() => void refetch()} />;
  if (!data) return <Waiting words={text('reading')} cards={[12]} />;
  return <Changes approval={approval} other={data} stamp={stamp} title={`#${number}`} />;
}

/** Place by place, in words. */
function Changes({
  approval,
  other,
  stamp,
  title,
}: Pick<PresentCardProps, 'approval' | 'stamp'> & {
  readonly other: CampaignWork | null;
  readonly title: string;
}) {
  const text = useText(messages);
  const speech = useChangeSpeech();
  if (!other) return <p className="faint">{text('presentElsewhere')}</p>;
  const rows = workChanges(approval, other, speech);
  if (rows.length === 0) return <p>{text('presentSame')}</p>;
  return (
    <ChangesTable
      caption={text('presentTitle')}
      rows={rows}
      titles={{ before: text('approvedValue'), after: title }}
      stamp={stamp}
    />
  );
}
