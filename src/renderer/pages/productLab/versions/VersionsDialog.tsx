import { CloseOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useState } from 'react';
import type { Plan, SavedPlan } from '../../../../shared/plan.ts';
import { toReport } from '../../../app/api/errors.ts';
import { useAct } from '../../../app/api/useAct.ts';
import { useText } from '../../../app/language/useText.ts';
import { CheckedText } from '../../../components/CheckedText.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { ErrorBanner } from '../../../components/ErrorBanner.tsx';
import { usePins } from './usePins.ts';
import { messages } from './versionMessages.ts';
import { VersionRow } from './VersionRow.tsx';
import { keepVersion, useVersions } from './versionsData.ts';
import './versions.css';

export interface VersionsDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly saved: SavedPlan;
  readonly plans: readonly SavedPlan[];
  readonly document: Plan;
  /** Makes another state the present one, as one step. */
  readonly onRestore: (step: string, plan: Plan) => void;
}

/** The kept states of a combination, and what it is measured against. */
export function VersionsDialog(props: VersionsDialogProps) {
  const text = useText(messages);
  return (
    <Dialog open={props.open} label={text('versions')} onClose={props.onClose}>
      <VersionsBody {...props} />
    </Dialog>
  );
}

function VersionsBody({ onClose, saved, plans, document, onRestore }: VersionsDialogProps) {
  const text = useText(messages);
  const { data: versions = [], error, refetch } = useVersions(saved.id);
  const { pin } = usePins(saved.id);
  const others = plans.filter(({ id }) => id !== saved.id);
  const pinOther = (id: string): void => {
    const other = others.find((one) => one.id === id);
    if (!other) return;
    pin(other.plan.name, other.plan);
    onClose();
  };
  return (
    <>
      <div className="sheet-head">
        <h2>{text('versions')}</h2>
        <Button type="text" icon={<CloseOutlined />} aria-label={text('close')} onClick={onClose} />
      </div>
      <div className="versions-body">
        <p className="small faint">{text('description')}</p>
        <KeepForm key={versions.length} saved={saved} document={document} count={versions.length + 1} />
        {error ? <ErrorBanner report={toReport(error)} onRetry={() => void refetch()} /> : null}
        {versions.length === 0 ? <p className="faint">{text('none')}</p> : null}
        <ul className="versions-list" aria-label={text('versions')}>
          {versions.map((version) => (
            <VersionRow
              key={version.id}
              version={version}
              onRestore={() => {
                onRestore(text('backStep', { name: version.name }), version.content);
                onClose();
              }}
              onPin={() => {
                pin(version.name, version.content);
                onClose();
              }}
            />
          ))}
        </ul>
        {others.length > 0 ? (
          <div className="lab-field">
            <span>{text('pinOther')}</span>
            <Select
              aria-label={text('pinOther')}
              className="versions-other"
              placeholder={text('choose')}
              getPopupContainer={(trigger: HTMLElement) => trigger.closest('dialog') ?? trigger}
              onChange={pinOther}
              options={others.map(({ id, plan }) => ({ value: id, label: plan.name }))}
            />
          </div>
        ) : null}
      </div>
    </>
  );
}

interface KeepFormProps {
  readonly saved: SavedPlan;
  readonly document: Plan;
  readonly count: number;
}

/** Names the present state; a name is there already, so that Enter is enough. */
function KeepForm({ saved, document, count }: KeepFormProps) {
  const text = useText(messages);
  const act = useAct();
  const [typed, setTyped] = useState(() => text('suggestedName', { count }));
  const name = typed.trim();
  return (
    <form
      className="versions-keep"
      onSubmit={(event) => {
        event.preventDefault();
        if (name !== '') act(() => keepVersion({ subject: saved.id, name, content: document }));
      }}
    >
      <CheckedText text={typed}>
        <input
          aria-label={text('name')}
          maxLength={120}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </CheckedText>
      <Button type="primary" htmlType="submit" disabled={name === ''}>
        {text('keep')}
      </Button>
    </form>
  );
}
