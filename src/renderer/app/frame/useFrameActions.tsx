import {
  BulbOutlined,
  EyeInvisibleOutlined,
  EyeOutlined,
  FontSizeOutlined,
  GlobalOutlined,
  MoonOutlined,
  QuestionCircleOutlined,
  RedoOutlined,
  ReloadOutlined,
  SearchOutlined,
  SunOutlined,
  UndoOutlined,
} from '@ant-design/icons';
import { useNavigate } from 'react-router';
import { pages } from '../../pages/index.ts';
import type { Action } from '../actions/actionStore.ts';
import { useActions } from '../actions/useActions.ts';
import { api } from '../api/client.ts';
import { useAct } from '../api/useAct.ts';
import { useUndoStore } from '../documents/undoStore.ts';
import { useText } from '../language/useText.ts';
import { changeSettings, useSettings } from '../settings/useSettings.ts';
import { useLook } from '../theme/look.ts';
import { useDialogStore } from './dialogStore.ts';
import { messages } from './messages.ts';
import { useAlone } from './useAlone.ts';

function useGoActions(alone: boolean): readonly Action[] {
  const navigate = useNavigate();
  const text = useText(messages);
  const { language } = useLook();
  return pages.map(({ id, title, icon, shortcut }) => ({
    id: `go.${id}`,
    group: 'go',
    title: text('goTo', { page: title(language) }),
    icon,
    shortcut,
    enabled: !alone,
    run: () => void navigate(`/${id}`),
  }));
}

function useEditActions(): readonly Action[] {
  const text = useText(messages);
  const scope = useUndoStore((state) => state.scope);
  const undoName = scope?.undoName ?? null;
  const redoName = scope?.redoName ?? null;
  return [
    {
      id: 'edit.undo',
      group: 'edit',
      title: undoName === null ? text('undo') : text('undoStep', { step: undoName }),
      icon: <UndoOutlined />,
      shortcut: 'mod+z',
      enabled: undoName !== null,
      run: () => scope?.undo(),
    },
    {
      id: 'edit.redo',
      group: 'edit',
      title: redoName === null ? text('redo') : text('redoStep', { step: redoName }),
      icon: <RedoOutlined />,
      shortcut: 'mod+shift+z',
      enabled: redoName !== null,
      run: () => scope?.redo(),
    },
  ];
}

function useViewActions(): readonly Action[] {
  const text = useText(messages);
  const { language, dark } = useLook();
  const { privacy, largeType, highContrast } = useSettings();
  return [
    {
      id: 'view.language',
      group: 'view',
      title: text('switchLanguage'),
      keywords: 'language english chinese 语言 中文',
      icon: <GlobalOutlined />,
      shortcut: 'alt+l',
      run: () => void changeSettings({ language: language === 'zh' ? 'en' : 'zh' }),
    },
    {
      id: 'view.theme',
      group: 'view',
      title: text(dark ? 'toLight' : 'toDark'),
      icon: dark ? <SunOutlined /> : <MoonOutlined />,
      shortcut: 'alt+t',
      run: () => void changeSettings({ theme: dark ? 'light' : 'dark' }),
    },
    {
      id: 'view.privacy',
      group: 'view',
      title: text(privacy ? 'showAmounts' : 'hideAmounts'),
      icon: privacy ? <EyeInvisibleOutlined /> : <EyeOutlined />,
      shortcut: 'alt+p',
      run: () => void changeSettings({ privacy: !privacy }),
    },
    {
      id: 'view.largeType',
      group: 'view',
      title: text(largeType ? 'largeTypeOff' : 'largeTypeOn'),
      icon: <FontSizeOutlined />,
      shortcut: 'alt+g',
      run: () => void changeSettings({ largeType: !largeType }),
    },
    {
      id: 'view.contrast',
      group: 'view',
      title: text('highContrast'),
      icon: <BulbOutlined />,
      run: () => void changeSettings({ highContrast: !highContrast }),
    },
  ];
}

/** Every page reads the file anew afterwards, open documents included. */
async function restoreSample(): Promise<void> {
  await api.workspace.restoreSample.mutate();
  globalThis.location.reload();
}

function useHelpActions(alone: boolean): readonly Action[] {
  const text = useText(messages);
  const act = useAct();
  const show = useDialogStore((state) => state.show);
  return [
    {
      id: 'help.palette',
      group: 'help',
      title: text('palette'),
      icon: <SearchOutlined />,
      shortcut: 'mod+k',
      inFields: true,
      run: () => show('palette'),
    },
    {
      id: 'help.shortcuts',
      group: 'help',
      title: text('shortcuts'),
      icon: <QuestionCircleOutlined />,
      shortcut: '?',
      run: () => show('shortcuts'),
    },
    {
      id: 'help.restoreSample',
      group: 'help',
      title: text('restoreSample'),
      icon: <ReloadOutlined />,
      enabled: !alone,
      run: () => act(restoreSample),
    },
  ];
}

/** The actions that every page has. */
export function useFrameActions(): void {
  const alone = useAlone();
  useActions([...useGoActions(alone), ...useEditActions(), ...useViewActions(), ...useHelpActions(alone)]);
}
