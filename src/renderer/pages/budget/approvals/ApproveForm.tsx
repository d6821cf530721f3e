import { SafetyCertificateOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useId, useState } from 'react';
import { useShownName } from '../../../app/language/useShownName.ts';
import { useText } from '../../../app/language/useText.ts';
import { CheckedText } from '../../../components/CheckedText.tsx';
import { useAskedRun } from '../../../app/run/useAskedRun.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { ErrorBanner } from '../../../components/ErrorBanner.tsx';
import { RunBar } from '../../../components/RunBar.tsx';
import type { DeskTabProps } from '../desk.ts';
import { messages } from '../messages.ts';
import { SplitTag } from '../SplitTag.tsx';
import { approveSplit } from './approvalsData.ts';

const longestName = 80;
const longestNote = 2000;

/** Who approves which split, and why. Its numbers are made anew, in full, and frozen with it. */
export function ApproveForm({ campaign, editor }: DeskTabProps) {
  const text = useText(messages);
  const shown = useShownName();
  const format = useFormat();
  const id = useId();
  const [approver, setApprover] = useState('');
  const [note, setNote] = useState('');
  const run = useAskedRun(approveSplit);
  const { board, chosen, place } = editor;
  const { scenario } = campaign;
  const isReady = approver.trim() !== '' && run.running === null;
  const approve = (): void =>
    run.ask({
      campaignId: campaign.id,
      splitId: chosen.id,
      scenario,
      split: chosen.split,
      approver: approver.trim(),
      note,
    });
  return (
    <section className="card campaign-section" aria-label={text('approveTitle')}>
      <h2>{text('approveTitle')}</h2>
      <p className="faint small">
        {text('approveDescription', { paths: format.count(scenario.paths), seed: scenario.seed })}
      </p>
      <div className="approve-fields" data-typed="held">
        <div className="approve-field">
          <span>{text('approvedSplit')}</span>
          <span className="compare-other">
            <SplitTag place={place} />
            <Select
              aria-label={text('approvedSplit')}
              className="compare-select"
              value={chosen.id}
              onChange={editor.choose}
              options={board.entries.map((entry) => ({ value: entry.id, label: shown(entry.split.name) }))}
            />
          </span>
        </div>
        <div className="approve-field">
          <label htmlFor={`${id}who`}>{text('approver')}</label>
          <CheckedText text={approver}>
            <input
              id={`${id}who`}
              className="text-field"
              maxLength={longestName}
              value={approver}
              onChange={(event) => setApprover(event.target.value)}
            />
          </CheckedText>
        </div>
        <div className="approve-field approve-note">
          <label htmlFor={`${id}note`}>{text('note')}</label>
          <CheckedText text={note}>
            <textarea
              id={`${id}note`}
              rows={2}
              maxLength={longestNote}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          </CheckedText>
        </div>
      </div>
      <div className="allocate-act">
        <Button type="primary" icon={<SafetyCertificateOutlined />} disabled={!isReady} onClick={approve}>
          {text('approve')}
        </Button>
        <RunBar run={run} outcome={null} />
        <output>{run.result ? text('approvedAs', { number: run.result.number }) : ''}</output>
      </div>
      {run.error ? <ErrorBanner report={run.error} onRetry={run.again} /> : null}
      <p className="faint small">{text('approveForGood')}</p>
    </section>
  );
}
