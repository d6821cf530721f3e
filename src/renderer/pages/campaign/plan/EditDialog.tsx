import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../../../app/language/useText.ts';
import { Dialog } from '../../../components/Dialog.tsx';
import { messages } from '../messages.ts';

export interface EditDialogProps {
  /** Name of what is edited; null where the dialog is closed. */
  readonly name: string | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over one row of a table; each change in it is saved at once and can be undone. */
export function EditDialog({ name, onClose, children }: EditDialogProps) {
  const text = useText(messages);
  const title = name === null ? '' : text('editRow', { name });
  return (
    <Dialog open={name !== null} label={title} onClose={onClose}>
      <header className="dialog-head">
        <h2>{title}</h2>
        <Button type="text" onClick={onClose}>
          {text('done')}
        </Button>
      </header>
      <div className="dialog-scroll">{children}</div>
    </Dialog>
  );
}
