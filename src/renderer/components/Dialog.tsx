import { useEffect, useRef, type ReactNode } from 'react';
import './Dialog.css';

export interface DialogProps {
  readonly open: boolean;
  readonly label: string;
  readonly onClose: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A modal dialog of the browser's own kind: it keeps the focus inside, closes on Esc and gives the focus back. */
export function Dialog({ open, label, onClose, className = '', children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    if (!dialog) return;
    // A click beside it closes it too.
    dialog.setAttribute('closedby', 'any');
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);
  return (
    <dialog ref={element} className={`dialog ${className}`} aria-label={label} onClose={onClose}>
      {open ? <div className="dialog-body">{children}</div> : null}
    </dialog>
  );
}
