import { CopyOutlined, DeleteOutlined, EditOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../../../app/language/useText.ts';
import { messages } from '../messages.ts';

export interface RowActionsProps {
  /** What the row is about. */
  readonly name: string;
  readonly onEdit: () => void;
  readonly onCopy?: (() => void) | undefined;
  readonly onRemove?: (() => void) | undefined;
}

/** Edit, copy and remove one row of a table. */
export function RowActions({ name, onEdit, onCopy, onRemove }: RowActionsProps) {
  const text = useText(messages);
  return (
    <span className="row-actions">
      <RowButton title={text('editRow', { name })} icon={<EditOutlined />} onClick={onEdit} />
      {onCopy ? (
        <RowButton title={text('copyRow', { name })} icon={<CopyOutlined />} onClick={onCopy} />
      ) : null}
      {onRemove ? (
        <RowButton title={text('removeRow', { name })} icon={<DeleteOutlined />} onClick={onRemove} />
      ) : null}
    </span>
  );
}

interface RowButtonProps {
  readonly title: string;
  readonly icon: ReactNode;
  readonly onClick: () => void;
}

function RowButton({ title, icon, onClick }: RowButtonProps) {
  return (
    <Tooltip title={title}>
      <Button size="small" type="text" icon={icon} aria-label={title} onClick={onClick} />
    </Tooltip>
  );
}
