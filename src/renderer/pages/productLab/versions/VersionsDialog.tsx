import { PushpinOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import type { Plan, SavedPlan } from '../../../../shared/plan.ts';
import { useShownName } from '../../../app/language/useShownName.ts';
import { useText } from '../../../app/language/useText.ts';
import { Dialog } from '../../../components/Dialog.tsx';
import { VersionRow } from '../../../components/versions/VersionRow.tsx';
import { VersionsPanel } from '../../../components/versions/VersionsPanel.tsx';
import { usePins } from './usePins.ts';
import { messages } from './versionMessages.ts';
import { keepVersion, removeVersion, useVersions } from './versionsData.ts';
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
  const nameOf = useShownName();
  const query = useVersions(saved.id);
  const { pin } = usePins(saved.id);
  const others = plans.filter(({ id }) => id !== saved.id);
  const pinState = (name: string, plan: Plan): void => {
    pin(name, plan);
    onClose();
  };
  const pinOther = (id: string): void => {
    const other = others.find((one) => one.id === id);
    if (other) pinState(other.plan.name, other.plan);
  };
  return (
    <VersionsPanel
      title={text('versions')}
      description={text('description')}
      query={query}
      onKeep={(named) => keepVersion({ subject: saved.id, content: document, ...named })}
      onClose={onClose}
      renderRow={(version) => (
        <VersionRow
          key={version.id}
          version={version}
          onRestore={() => {
            onRestore(text('backStep', { name: version.name }), version.content);
            onClose();
          }}
          onRemove={() => removeVersion(version)}
          onBringBack={() => keepVersion(version)}
          actions={
            <Button
              size="small"
              icon={<PushpinOutlined />}
              aria-label={text('pinNamed', { name: version.name })}
              onClick={() => pinState(version.name, version.content)}
            >
              {text('pin')}
            </Button>
          }
        />
      )}
    >
      {others.length > 0 ? (
        <div className="lab-field">
          <span>{text('pinOther')}</span>
          <Select
            aria-label={text('pinOther')}
            className="versions-other"
            placeholder={text('choose')}
            getPopupContainer={(trigger: HTMLElement) => trigger.closest('dialog') ?? trigger}
            onChange={pinOther}
            options={others.map(({ id, plan }) => ({ value: id, label: nameOf(plan.name) }))}
          />
        </div>
      ) : null}
    </VersionsPanel>
  );
}
