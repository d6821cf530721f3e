import { App } from 'antd';
import { useCallback } from 'react';
import { useLook } from '../theme/look.ts';
import { reportWords, toReport } from './errors.ts';

/** Does something that may fail and says so where it does; for acts whose failure has no better place. */
export function useAct(): (act: () => Promise<unknown>) => void {
  const { message } = App.useApp();
  const { language } = useLook();
  return useCallback(
    (act) => {
      act().catch((error: unknown) => {
        const { message: what, remedy } = reportWords(toReport(error), language);
        void message.error(`${what} ${remedy}`);
      });
    },
    [message, language],
  );
}
