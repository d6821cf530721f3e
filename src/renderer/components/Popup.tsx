import { useId, useRef, type ReactNode } from 'react';
import { placeBeside } from './placeBeside.ts';
import './Popup.css';

export interface PopupProps {
  /** What the panel is, for those who hear it. */
  readonly label: string;
  /** What the button shows. */
  readonly trigger: ReactNode;
  /** Spoken name of the button, where it shows only a sign. */
  readonly triggerLabel?: string;
  readonly triggerClassName?: string;
  readonly children: ReactNode;
}

/**
 * A button and the panel it opens, by the browser's own popover: in front of everything, closed by Esc or by a click
 * elsewhere, with the focus given back.
 */
export function Popup({ label, trigger, triggerLabel, triggerClassName = '', children }: PopupProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLElement>(null);
  const onToggle = (event: { readonly newState: string }): void => {
    if (event.newState !== 'open' || !button.current || !panel.current) return;
    placeBeside(panel.current, button.current);
    // A long panel scrolls, so it is reached by keyboard.
    panel.current.tabIndex = 0;
    panel.current.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`popup-trigger ${triggerClassName}`}
        popoverTarget={id}
        aria-label={triggerLabel}
      >
        {trigger}
      </button>
      <section ref={panel} id={id} popover="auto" aria-label={label} className="popup" onToggle={onToggle}>
        {children}
      </section>
    </>
  );
}
