import { CopyOutlined, DeleteOutlined, EditOutlined, MoreOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useText } from '../../../app/language/useText.ts';
import { messages } from '../messages.ts';

export interface DocumentMenuProps {
  /** What the menu acts on, for those who hear it. */
  readonly label: string;
  readonly newLabel: string;
  readonly onRename: () => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  readonly onCreate: () => void;
  /** Something ready to begin with. */
  readonly ready?: { readonly label: string; readonly run: () => void };
}

/** What can be done with a saved document as a whole. */
export function DocumentMenu(props: DocumentMenuProps) {
  const { label, newLabel, onRename, onDuplicate, onRemove, onCreate, ready } = props;
  const text = useText(messages);
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'rename', label: text('rename'), icon: <EditOutlined />, onClick: onRename },
          { key: 'duplicate', label: text('duplicate'), icon: <CopyOutlined />, onClick: onDuplicate },
          { key: 'remove', label: text('remove'), icon: <DeleteOutlined />, onClick: onRemove },
          { type: 'divider' },
          { key: 'create', label: newLabel, icon: <PlusOutlined />, onClick: onCreate },
          ...(ready
            ? [{ key: 'ready', label: ready.label, icon: <PlusOutlined />, onClick: ready.run }]
            : []),
        ],
      }}
    >
      <Button type="text" icon={<MoreOutlined />} aria-label={label} />
    </Dropdown>
  );
}
