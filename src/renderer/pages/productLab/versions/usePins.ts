import { useCallback, useMemo } from 'react';
import type { Plan } from '../../../../shared/plan.ts';
import { type PlanPin, withoutPin, withPin } from '../../../../shared/planPin.ts';
import { useAct } from '../../../app/api/useAct.ts';
import { useText } from '../../../app/language/useText.ts';
import { changeSettings, presentSettings, useSettings } from '../../../app/settings/useSettings.ts';
import { useRemovedMessage } from '../../../components/useRemovedMessage.tsx';
import { messages } from './versionMessages.ts';

/** The baseline of one combination. It is kept in the file, so it is there again when the program is. */
export interface Pins {
  readonly pinned: PlanPin | undefined;
  readonly pin: (name: string, plan: Plan) => void;
  /** Offers the way back for a while. */
  readonly unpin: () => void;
}

export function usePins(subject: string): Pins {
  const text = useText(messages);
  const act = useAct();
  const sayRemoved = useRemovedMessage();
  const { pins } = useSettings();
  const pinned = pins.find((pin) => pin.subject === subject);
  const keep = useCallback(
    (pin: PlanPin) => changeSettings({ pins: withPin(presentSettings().pins, pin) }),
    [],
  );
  return useMemo(
    () => ({
      pinned,
      pin: (name, plan) => act(() => keep({ subject, name, plan })),
      unpin: () => {
        if (!pinned) return;
        act(() => changeSettings({ pins: withoutPin(presentSettings().pins, subject) }));
        sayRemoved(pinned.name, () => keep(pinned), text('unpinned', { name: pinned.name }));
      },
    }),
    [pinned, subject, act, keep, sayRemoved, text],
  );
}
