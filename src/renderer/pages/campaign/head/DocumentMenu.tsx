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
}

/** What can be done with a saved document as a whole. */
export function DocumentMenu(props: DocumentMenuProps) {
  const { label, newLabel, onRename, onDuplicate, onRemove, onCreate } = props;
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
        ],
      }}
    >
      <Button type="text" icon={<MoreOutlined />} aria-label={label} />
    </Dropdown>
  );
}
