import { SearchOutlined } from '@ant-design/icons';
import { Tooltip } from 'antd';
import { Keys } from '../../components/Keys.tsx';
import { SyntheticBadge } from '../../components/SyntheticBadge.tsx';
import { useText } from '../language/useText.ts';
import { ActionButton } from './ActionButton.tsx';
import { useDialogStore } from './dialogStore.ts';
import { DisplaySettings } from './DisplaySettings.tsx';
import { messages } from './messages.ts';
import { SavedMark } from './SavedMark.tsx';
import { fileName, useWorkspace } from './workspace.ts';

/** Which file is open and in what state, and the acts that every page has. */
export function TopBar() {
  const text = useText(messages);
  const { data: workspace } = useWorkspace();
  const show = useDialogStore((state) => state.show);
  return (
    <header className="top-bar">
      <div className="top-bar-file">
        {workspace ? (
          <Tooltip title={workspace.file}>
            <span className="top-bar-name">{fileName(workspace.file)}</span>
          </Tooltip>
        ) : null}
        {workspace?.synthetic ? <SyntheticBadge /> : null}
        {workspace?.readOnly ? (
          <Tooltip title={text('readOnlyHelp')}>
            <span className="saved-mark saved-mark-failed">{text('readOnly')}</span>
          </Tooltip>
        ) : (
          <SavedMark />
        )}
      </div>
      <button type="button" className="search-button" onClick={() => show('palette')}>
        <SearchOutlined />
        <span className="search-button-words">{text('search')}</span>
        <Keys shortcut="mod+k" />
      </button>
      <div className="top-bar-tools" role="toolbar" aria-label={text('toolbar')}>
        <ActionButton action="edit.undo" />
        <ActionButton action="edit.redo" />
        <span className="top-bar-rule" />
        <ActionButton action="view.privacy" />
        <ActionButton action="view.largeType" />
        <ActionButton action="view.theme" />
        <ActionButton action="view.language">{text('languageMark')}</ActionButton>
        <DisplaySettings />
        <ActionButton action="help.shortcuts" />
      </div>
    </header>
  );
}
