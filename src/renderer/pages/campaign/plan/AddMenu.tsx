import { PlusOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';

export interface AddMenuProps<Kind extends string> {
  readonly label: string;
  readonly items: readonly { readonly kind: Kind; readonly label: string }[];
  readonly onAdd: (kind: Kind) => void;
}

/** A button that asks which kind of row is added to a table. */
export function AddMenu<Kind extends string>({ label, items, onAdd }: AddMenuProps<Kind>) {
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: items.map(({ kind, label: title }) => ({ key: kind, label: title })),
        onClick: ({ key }) => {
          const chosen = items.find(({ kind }) => kind === key);
          if (chosen) onAdd(chosen.kind);
        },
      }}
    >
      <Button size="small" icon={<PlusOutlined />}>
        {label}
      </Button>
    </Dropdown>
  );
}
