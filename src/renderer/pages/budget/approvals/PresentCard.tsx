import { Select } from 'antd';
import { useState } from 'react';
import type { Approval } from '../../../../shared/approval.ts';
import type { BudgetSplit } from '../../../../shared/budget.ts';
import type { CampaignScenario } from '../../../../shared/campaign.ts';
import { jsonDifferences } from '../../../../shared/jsonDifferences.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { TableExport } from '../../../components/TableExport.tsx';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { useCampaigns, useSplits } from '../../campaign/campaignData.ts';
import { messages as campaignTexts } from '../../campaign/messages.ts';
import { differingInputs } from '../compare/differingInputs.ts';
import { inputName, inputValue } from '../compare/inputWords.ts';
import type { DeskTabProps } from '../desk.ts';
import { messages } from '../messages.ts';
import { useApproval, useApprovals } from './approvalsData.ts';
import { changeMessages } from './changeMessages.ts';
import { changeWords, type ChangeWords } from './changeWords.ts';

export interface PresentCardProps extends Pick<DeskTabProps, 'campaign' | 'editor'> {
  readonly approval: Approval;
  readonly stamp: ExportStamp;
}

/** A campaign and a split, as they are now or as they were approved. */
interface Other {
  readonly scenario: CampaignScenario;
  readonly split: BudgetSplit;
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
): Other | null {
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
  const { data } = useApproval(number);
  if (!data) return <output className="campaign-waiting">{text('reading')}</output>;
  return <Changes approval={approval} other={data} stamp={stamp} title={`#${number}`} />;
}

/** Place by place, in words. */
function Changes({
  approval,
  other,
  stamp,
  title,
}: Pick<PresentCardProps, 'approval' | 'stamp'> & { readonly other: Other | null; readonly title: string }) {
  const text = useText(messages);
  const lab = useText(campaignTexts);
  const change = useText(changeMessages);
  const { format, language } = useLook();
  if (!other) return <p className="faint">{text('presentElsewhere')}</p>;
  const scenarios = [approval.scenario, other.scenario];
  const rows: readonly ChangeWords[] = [
    ...differingInputs([approval.split, other.split]).map((input) => ({
      key: `split ${input.key}`,
      name: inputName(input, approval.scenario, language, text, lab),
      before: inputValue(input, input.values[0] ?? null, approval.split.total, format, text),
      after: inputValue(input, input.values[1] ?? null, other.split.total, format, text),
    })),
    ...jsonDifferences(approval.scenario, other.scenario).map((difference) =>
      changeWords(difference, scenarios, language, format, change),
    ),
  ];
  if (rows.length === 0) return <p>{text('presentSame')}</p>;
  const columns: readonly DataColumn<ChangeWords>[] = [
    { key: 'name', title: text('place'), render: ({ name }) => name },
    { key: 'before', title: text('approvedValue'), numeric: true, render: ({ before }) => before },
    { key: 'after', title, numeric: true, render: ({ after }) => after },
  ];
  const sheet = {
    name: text('presentTitle'),
    columns: [text('place'), text('approvedValue'), title],
    rows: rows.map(({ name, before, after }) => [name, before, after]),
  };
  return (
    <>
      <div className="approval-changes-head">
        <span className="faint small">{text('changesCount', { count: rows.length })}</span>
        <TableExport name={text('presentTitle')} sheets={[sheet]} stamp={stamp} />
      </div>
      <DataTable
        caption={text('presentTitle')}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        maxHeight="24rem"
      />
    </>
  );
}
