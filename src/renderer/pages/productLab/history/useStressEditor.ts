import { useCallback, useState } from 'react';
import { firstStressWindows, type StressWindow } from '../../../../shared/stressWindow.ts';
import { useAct } from '../../../app/api/useAct.ts';
import { useText } from '../../../app/language/useText.ts';
import { changeSettings, useSettings } from '../../../app/settings/useSettings.ts';
import { useLook } from '../../../app/theme/look.ts';
import { useRemovedMessage } from '../../../components/useRemovedMessage.tsx';
import { historyMessages } from './historyMessages.ts';

/** The file's windows of stress, and the one that is being typed. */
export interface StressEditor {
  readonly windows: readonly StressWindow[];
  readonly editing: StressWindow | null;
  /** Whether the windows are others than those that the program starts with. */
  readonly isChanged: boolean;
  readonly begin: (from: string, to: string) => void;
  readonly edit: (window: StressWindow) => void;
  readonly save: (window: StressWindow) => void;
  readonly cancel: () => void;
  readonly remove: (window: StressWindow) => void;
  readonly restore: () => void;
}

const longestName = 60;

export function useStressEditor(): StressEditor {
  const text = useText(historyMessages);
  const { format, language } = useLook();
  const act = useAct();
  const removed = useRemovedMessage();
  const { stressWindows: windows } = useSettings();
  const [editing, setEditing] = useState<StressWindow | null>(null);
  const keep = useCallback(
    (next: readonly StressWindow[]): void => act(() => changeSettings({ stressWindows: [...next] })),
    [act],
  );
  const begin = useCallback(
    (from: string, to: string): void => {
      const name = text('ownName', { from: format.month(from), to: format.month(to) }).slice(0, longestName);
      const source = text('ownSource');
      setEditing({
        id: `own-${crypto.randomUUID()}`,
        name: { zh: name, en: name },
        from,
        to,
        source: { zh: source, en: source },
      });
    },
    [text, format],
  );
  return {
    windows,
    editing,
    isChanged: JSON.stringify(windows) !== JSON.stringify(firstStressWindows),
    begin,
    edit: setEditing,
    cancel: () => setEditing(null),
    save(window) {
      const known = windows.some(({ id }) => id === window.id);
      keep(known ? windows.map((one) => (one.id === window.id ? window : one)) : [...windows, window]);
      setEditing(null);
    },
    remove(window) {
      keep(windows.filter(({ id }) => id !== window.id));
      removed(window.name[language], () => changeSettings({ stressWindows: [...windows] }));
    },
    restore() {
      const own = windows.filter(({ id }) => !firstStressWindows.some((first) => first.id === id));
      keep([...firstStressWindows, ...own]);
    },
  };
}
