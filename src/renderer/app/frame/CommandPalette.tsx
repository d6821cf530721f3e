import { useRef, useState, type KeyboardEvent } from 'react';
import { Dialog } from '../../components/Dialog.tsx';
import { Keys } from '../../components/Keys.tsx';
import { listActions, searchActions, useActionStore, type Action } from '../actions/actionStore.ts';
import { useText } from '../language/useText.ts';
import { useDialogStore } from './dialogStore.ts';
import { messages } from './messages.ts';
import './palette.css';

function usePaletteActions(typed: string): readonly Action[] {
  const byOwner = useActionStore((state) => state.byOwner);
  const usable = listActions(byOwner).filter(({ id, enabled }) => enabled !== false && id !== 'help.palette');
  return searchActions(usable, typed);
}

function PaletteBody({ onClose }: { readonly onClose: () => void }) {
  const text = useText(messages);
  const body = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const actions = usePaletteActions(typed);
  const choose = (action: Action | undefined): void => {
    if (!action) return;
    onClose();
    action.run();
  };
  /** Arrows walk from the field through the rows and back; Enter in the field takes the first row. */
  const onKeyDown = (event: KeyboardEvent): void => {
    const stops = [...(body.current?.querySelectorAll<HTMLElement>('input, button') ?? [])];
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const at = stops.indexOf(document.activeElement as HTMLElement);
    stops[(at + step + stops.length) % stops.length]?.focus();
  };
  return (
    <search ref={body} className="palette-body">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          choose(actions[0]);
        }}
      >
        <input
          type="search"
          className="palette-input"
          aria-label={text('palette')}
          placeholder={text('paletteHint')}
          value={typed}
          onKeyDown={onKeyDown}
          onChange={(event) => setTyped(event.target.value)}
        />
      </form>
      <ul className="palette-list">
        {actions.map((action) => (
          <li key={action.id}>
            <button
              type="button"
              className="palette-row"
              onKeyDown={onKeyDown}
              onClick={() => choose(action)}
            >
              <span className="palette-icon">{action.icon}</span>
              <span className="palette-title">{action.title}</span>
              {action.shortcut ? <Keys shortcut={action.shortcut} /> : null}
            </button>
          </li>
        ))}
      </ul>
      {actions.length === 0 ? <output className="palette-empty">{text('paletteEmpty')}</output> : null}
    </search>
  );
}

/** Everything that can be done now, found by typing. */
export function CommandPalette() {
  const text = useText(messages);
  const open = useDialogStore((state) => state.open === 'palette');
  const close = useDialogStore((state) => state.close);
  return (
    <Dialog open={open} label={text('palette')} onClose={close} className="palette">
      <PaletteBody onClose={close} />
    </Dialog>
  );
}
