import { DeleteOutlined, RollbackOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import type { KeptVersion } from '../../../shared/version.ts';
import { useAct } from '../../app/api/useAct.ts';
import { localTime } from '../../app/format/localTime.ts';
import { useText } from '../../app/language/useText.ts';
import { useLook } from '../../app/theme/look.ts';
import { useRemovedMessage } from '../useRemovedMessage.tsx';
import { messages } from './versionListMessages.ts';

export interface VersionRowProps<Content> {
  readonly version: KeptVersion<Content>;
  readonly onRestore: () => void;
  readonly onRemove: () => Promise<void>;
  /** Undoes a removal. */
  readonly onBringBack: () => Promise<void>;
  /** What else can be done with it. */
  readonly actions?: ReactNode;
  /** What it holds, below its name. */
  readonly children?: ReactNode;
}

/** One kept state with what can be done with it; deleting it can be undone. */
export function VersionRow<Content>(props: VersionRowProps<Content>) {
  const { version, onRestore, onRemove, onBringBack, actions, children } = props;
  const text = useText(messages);
  const { language } = useLook();
  const act = useAct();
  const sayRemoved = useRemovedMessage();
  const { name, note } = version;
  const remove = async (): Promise<void> => {
    await onRemove();
    sayRemoved(name, onBringBack);
  };
  return (
    <li className="versions-row">
      <span className="versions-name">
        <strong>{name}</strong>
        <span className="small faint">{text('keptAt', { time: localTime(version.keptAt, language) })}</span>
        {note ? <span className="small">{note}</span> : null}
      </span>
      <Button
        size="small"
        icon={<RollbackOutlined />}
        aria-label={text('goBackTo', { name })}
        onClick={onRestore}
      >
        {text('goBack')}
      </Button>
      {actions}
      <Tooltip title={text('remove')}>
        <Button
          size="small"
          type="text"
          icon={<DeleteOutlined />}
          aria-label={text('removeNamed', { name })}
          onClick={() => act(remove)}
        />
      </Tooltip>
      {children ? <div className="versions-more">{children}</div> : null}
    </li>
  );
}
