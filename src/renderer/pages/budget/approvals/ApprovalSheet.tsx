import { ArrowLeftOutlined, PrinterOutlined, RedoOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ApprovalRerun } from '../../../../shared/approval.ts';
import { toReport } from '../../../app/api/errors.ts';
import { useText } from '../../../app/language/useText.ts';
import { useAskedRun } from '../../../app/run/useAskedRun.ts';
import { useFormat, useLook } from '../../../app/theme/look.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { ErrorBanner } from '../../../components/ErrorBanner.tsx';
import { Paper } from '../../../components/Paper.tsx';
import { TableExport } from '../../../components/TableExport.tsx';
import { WordingBanner } from '../../../components/WordingBanner.tsx';
import { RunBar } from '../../../components/RunBar.tsx';
import { messages as campaignTexts } from '../../campaign/messages.ts';
import { Waiting } from '../../../components/Waiting.tsx';
import type { DeskTabProps } from '../desk.ts';
import { messages } from '../messages.ts';
import { approvalSheets, approvedStamp } from './approvalSheets.ts';
import { ApprovalFacts } from './ApprovalFacts.tsx';
import { rerunApproval, useApproval } from './approvalsData.ts';
import { DifferencesTable } from './DifferencesTable.tsx';
import { PresentCard } from './PresentCard.tsx';

export interface ApprovalSheetProps extends DeskTabProps {
  readonly number: number;
  readonly onClose: () => void;
}

/** One approval: what was frozen, whether it still comes out the same, and how far the present differs from it. */
export function ApprovalSheet(props: ApprovalSheetProps) {
  const { number, onClose, campaign, editor, stamp } = props;
  const text = useText(messages);
  const lab = useText(campaignTexts);
  const { language } = useLook();
  const approval = useApproval(number);
  const run = useAskedRun(rerunApproval);
  const found = approval.data;
  return (
    <div className="campaign-cards">
      <div className="approval-bar no-print">
        <Button icon={<ArrowLeftOutlined />} onClick={onClose}>
          {text('backToList')}
        </Button>
        {found ? (
          <>
            <Button icon={<RedoOutlined />} disabled={run.running !== null} onClick={() => run.ask(number)}>
              {text('rerun')}
            </Button>
            <Button icon={<PrinterOutlined />} onClick={() => globalThis.print()}>
              {text('print')}
            </Button>
            <TableExport
              name={text('figuresThen')}
              sheets={approvalSheets(found, language, text, lab)}
              stamp={approvedStamp(found)}
            />
          </>
        ) : null}
        <RunBar run={run} outcome={null} />
      </div>
      {approval.error ? (
        <ErrorBanner report={toReport(approval.error)} onRetry={() => void approval.refetch()} />
      ) : null}
      {run.error ? <ErrorBanner report={run.error} onRetry={run.again} /> : null}
      {found ? (
        <>
          {run.result ? <RerunCard rerun={run.result} stamp={approvedStamp(found)} /> : null}
          <WordingBanner texts={[found.split.name, found.approver, found.note]} />
          <Paper label={text('approvalTitle', { number })}>
            <ApprovalFacts approval={found} />
          </Paper>
          <PresentCard approval={found} campaign={campaign} editor={editor} stamp={stamp} />
        </>
      ) : approval.error ? null : (
        <Waiting words={text('reading')} cards={[40, 16]} />
      )}
    </div>
  );
}

/** Whether every digit came out as it was approved. */
function RerunCard({ rerun, stamp }: { readonly rerun: ApprovalRerun; readonly stamp: ExportStamp }) {
  const text = useText(messages);
  const format = useFormat();
  const { same, engineVersion, paths, differences, differing } = rerun;
  return (
    <section className="card campaign-section" aria-label={text('rerunTitle')}>
      <h2>{text('rerunTitle')}</h2>
      <output className="approval-words">
        {same
          ? text('rerunSame', { paths: format.count(paths) })
          : text('rerunDiffers', { count: differing })}{' '}
        {engineVersion.before === engineVersion.after
          ? text('sameVersion', { version: engineVersion.after })
          : text('otherVersion', engineVersion)}
      </output>
      {same ? null : (
        <DifferencesTable caption={text('rerunTitle')} differences={differences} stamp={stamp} />
      )}
    </section>
  );
}
