import { useState } from 'react';
import { toReport } from '../../../app/api/errors.ts';
import { useText } from '../../../app/language/useText.ts';
import { ErrorBanner } from '../../../components/ErrorBanner.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import type { DeskTabProps } from '../desk.ts';
import { messages } from '../messages.ts';
import { ApprovalSheet } from './ApprovalSheet.tsx';
import { ApprovalsTable } from './ApprovalsTable.tsx';
import { useApprovals } from './approvalsData.ts';
import { ApproveForm } from './ApproveForm.tsx';

/** What was approved, by whom, on which numbers: kept for good, opened and run again. */
export function ApprovalsTab(props: DeskTabProps) {
  const text = useText(messages);
  const approvals = useApprovals();
  const [open, setOpen] = useState<number | null>(null);
  if (open !== null) return <ApprovalSheet {...props} number={open} onClose={() => setOpen(null)} />;
  return (
    <div className="campaign-cards">
      <ApproveForm {...props} />
      {approvals.error ? (
        <ErrorBanner report={toReport(approvals.error)} onRetry={() => void approvals.refetch()} />
      ) : null}
      {approvals.data ? (
        <ApprovalsTable approvals={approvals.data} onOpen={setOpen} stamp={props.stamp} />
      ) : approvals.error ? null : (
        <Waiting words={text('reading')} cards={[16]} />
      )}
    </div>
  );
}
