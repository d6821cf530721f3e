import { Button } from 'antd';
import type { ApprovalEntry } from '../../../../shared/approval.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { TableExport } from '../../../components/TableExport.tsx';
import { messages as campaignTexts } from '../../campaign/messages.ts';
import { messages } from '../messages.ts';
import { localTime } from '../../../app/format/localTime.ts';

export interface ApprovalsTableProps {
  readonly approvals: readonly ApprovalEntry[];
  readonly onOpen: (number: number) => void;
  readonly stamp: ExportStamp;
}

/** All approvals of the file, newest first, each with the figures that it was given on. */
export function ApprovalsTable({ approvals, onOpen, stamp }: ApprovalsTableProps) {
  const text = useText(messages);
  const lab = useText(campaignTexts);
  const { format, language } = useLook();
  const columns: readonly DataColumn<ApprovalEntry>[] = [
    { key: 'number', title: text('approvalNumber'), render: ({ number }) => `#${number}` },
    {
      key: 'who',
      title: text('approver'),
      render: ({ approver, at }) => (
        <span className="stacked">
          <span>{approver}</span>
          <small>{localTime(at, language)}</small>
        </span>
      ),
    },
    {
      key: 'what',
      title: text('approvedSplit'),
      render: ({ info }) => (
        <span className="stacked">
          <span>{info.split}</span>
          <small>{info.campaign}</small>
        </span>
      ),
    },
    { key: 'total', title: lab('total'), numeric: true, render: ({ info }) => format.money(info.total) },
    {
      key: 'npv',
      title: lab('npv.name'),
      numeric: true,
      render: ({ info }) => (
        <span className="stacked">
          <span>{`${format.money(info.npv.p5)} – ${format.money(info.npv.p95)}`}</span>
          <small>{lab('noteMiddle', { value: format.money(info.npv.p50) })}</small>
        </span>
      ),
    },
    {
      key: 'customers',
      title: lab('customers.name'),
      numeric: true,
      render: ({ info }) => format.count(Math.round(info.customers)),
    },
    {
      key: 'made',
      title: text('madeWith'),
      render: ({ info }) => (
        <span className="stacked">
          <span>{text('pathsSeed', { paths: format.count(info.paths), seed: info.seed })}</span>
          <small>{info.engineVersion}</small>
        </span>
      ),
    },
    {
      key: 'intact',
      title: text('chain'),
      render: ({ intact }) => (
        <span className="chain-tag" data-intact={intact}>
          {text(intact ? 'intact' : 'broken')}
        </span>
      ),
    },
    {
      key: 'open',
      title: <span className="visually-hidden">{text('openApprovalColumn')}</span>,
      render: ({ number }) => (
        <Button size="small" aria-label={text('openApproval', { number })} onClick={() => onOpen(number)}>
          {text('open')}
        </Button>
      ),
    },
  ];
  const sheet = {
    name: text('approvalsTitle'),
    columns: [
      text('approvalNumber'),
      text('approver'),
      text('approvedAt'),
      text('note'),
      text('campaign'),
      text('approvedSplit'),
      lab('total'),
      `${lab('npv.name')} P5`,
      `${lab('npv.name')} P50`,
      `${lab('npv.name')} P95`,
      lab('customers.name'),
      lab('cac.name'),
      text('paths'),
      text('seed'),
      text('engine'),
      text('hash'),
    ],
    rows: approvals.map(({ number, approver, at, note, info, hash }) => [
      number,
      approver,
      at,
      note,
      info.campaign,
      info.split,
      info.total,
      info.npv.p5,
      info.npv.p50,
      info.npv.p95,
      info.customers,
      info.cac,
      info.paths,
      info.seed,
      info.engineVersion,
      hash,
    ]),
  };
  return (
    <section className="card campaign-section" aria-label={text('approvalsTitle')}>
      <header className="campaign-section-head">
        <h2>{text('approvalsTitle')}</h2>
        {approvals.length > 0 ? (
          <TableExport name={text('approvalsTitle')} sheets={[sheet]} stamp={stamp} />
        ) : null}
      </header>
      {approvals.length === 0 ? (
        <p className="faint">{text('noApprovals')}</p>
      ) : (
        <DataTable
          caption={text('approvalsTitle')}
          columns={columns}
          rows={approvals}
          rowKey={({ number }) => String(number)}
        />
      )}
    </section>
  );
}
