import { DeleteOutlined, PushpinOutlined, RollbackOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import type { Plan } from '../../../../shared/plan.ts';
import type { KeptVersion } from '../../../../shared/version.ts';
import { useAct } from '../../../app/api/useAct.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { useRemovedMessage } from '../../../components/useRemovedMessage.tsx';
import { messages } from './versionMessages.ts';
import { keepVersion, removeVersion } from './versionsData.ts';

export interface VersionRowProps {
  readonly version: KeptVersion<Plan>;
  readonly onRestore: () => void;
  readonly onPin: () => void;
}

/** One kept state with what can be done with it; deleting it can be undone. */
export function VersionRow({ version, onRestore, onPin }: VersionRowProps) {
  const text = useText(messages);
  const format = useFormat();
  const act = useAct();
  const sayRemoved = useRemovedMessage();
  const { name } = version;
  const remove = async (): Promise<void> => {
    await removeVersion(version);
    sayRemoved(name, () => keepVersion(version));
  };
  return (
    <li className="versions-row">
      <span className="versions-name">
        <strong>{name}</strong>
        <span className="small faint">{text('keptAt', keptAt(version.keptAt, format.date))}</span>
      </span>
      <Button
        size="small"
        icon={<RollbackOutlined />}
        aria-label={text('goBackTo', { name })}
        onClick={onRestore}
      >
        {text('goBack')}
      </Button>
      <Button size="small" icon={<PushpinOutlined />} aria-label={text('pinNamed', { name })} onClick={onPin}>
        {text('pin')}
      </Button>
      <Tooltip title={text('remove')}>
        <Button
          size="small"
          type="text"
          icon={<DeleteOutlined />}
          aria-label={text('removeNamed', { name })}
          onClick={() => act(remove)}
        />
      </Tooltip>
    </li>
  );
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Day and minute on this machine's clock. */
function keptAt(iso: string, date: (day: string) => string): { date: string; time: string } {
  const at = new Date(iso);
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return { date: date(day), time: `${two(at.getHours())}:${two(at.getMinutes())}` };
}
