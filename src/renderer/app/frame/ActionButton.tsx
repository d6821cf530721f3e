import { Button, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { listActions, useActionStore } from '../actions/actionStore.ts';
import { Keys } from '../../components/Keys.tsx';

/** A button of the tool bar that does one registered action; its words and shortcut come from the registry. */
export function ActionButton({
  action: id,
  children,
}: {
  readonly action: string;
  readonly children?: ReactNode;
}) {
  const action = useActionStore((state) =>
    listActions(state.byOwner).find((candidate) => candidate.id === id),
  );
  if (!action) return null;
  const { title, shortcut, icon, enabled = true, run } = action;
  return (
    <Tooltip
      title={
        <span className="action-tooltip">
          {title} {shortcut ? <Keys shortcut={shortcut} /> : null}
        </span>
      }
    >
      <Button type="text" icon={children ? null : icon} aria-label={title} disabled={!enabled} onClick={run}>
        {children}
      </Button>
    </Tooltip>
  );
}
