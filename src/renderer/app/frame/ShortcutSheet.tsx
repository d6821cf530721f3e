import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Dialog } from '../../components/Dialog.tsx';
import { Keys } from '../../components/Keys.tsx';
import { actionGroups, listActions, useActionStore, type ActionGroup } from '../actions/actionStore.ts';
import { useText } from '../language/useText.ts';
import { useDialogStore } from './dialogStore.ts';
import { messages } from './messages.ts';
import './palette.css';

const groupTitles = {
  page: 'groupPage',
  go: 'groupGo',
  edit: 'groupEdit',
  view: 'groupView',
  help: 'groupHelp',
} as const satisfies Record<ActionGroup, string>;

const controlKeys = [
  ['keyStep', '←'],
  ['keyStep', '→'],
  ['keyTenSteps', 'PageUp'],
  ['keyTenSteps', 'PageDown'],
  ['keyEnds', 'Home'],
  ['keyEnds', 'End'],
  ['keyClose', 'Escape'],
] as const;

/** All shortcuts of the moment, from the registry, and the keys that controls understand. */
export function ShortcutSheet() {
  const text = useText(messages);
  const open = useDialogStore((state) => state.open === 'shortcuts');
  const close = useDialogStore((state) => state.close);
  const actions = listActions(useActionStore((state) => state.byOwner)).filter(({ shortcut }) => shortcut);
  return (
    <Dialog open={open} label={text('shortcuts')} onClose={close}>
      <div className="sheet-head">
        <h2>{text('shortcuts')}</h2>
        <Button type="text" icon={<CloseOutlined />} aria-label={text('close')} onClick={close} />
      </div>
      <div className="sheet-body">
        {actionGroups.map((group) => {
          const rows = actions.filter((action) => action.group === group);
          return rows.length === 0 ? null : (
            <section className="sheet-group" key={group}>
              <h3>{text(groupTitles[group])}</h3>
              {rows.map(({ id, title, shortcut }) => (
                <div className="sheet-row" key={id}>
                  <span>{title}</span>
                  <Keys shortcut={shortcut!} />
                </div>
              ))}
            </section>
          );
        })}
        <section className="sheet-group">
          <h3>{text('keysEverywhere')}</h3>
          {controlKeys.map(([title, key]) => (
            <div className="sheet-row" key={key}>
              <span>{text(title)}</span>
              <Keys shortcut={key} />
            </div>
          ))}
        </section>
      </div>
    </Dialog>
  );
}
