import { App, Button } from 'antd';
import { useCallback } from 'react';
import { useAct } from '../app/api/useAct.ts';
import { useText } from '../app/language/useText.ts';
import { messages } from './messages.ts';

const seconds = 10;

/** Says that something was deleted, with a way back for a while. */
export function useRemovedMessage(): (name: string, bringBack: () => Promise<unknown>) => void {
  const text = useText(messages);
  const act = useAct();
  const { message } = App.useApp();
  return useCallback(
    (name, bringBack) => {
      const key = `removed ${name}`;
      void message.open({
        key,
        duration: seconds,
        content: (
          <output>
            {text('removed', { name })}
            <Button
              size="small"
              type="link"
              onClick={() => {
                message.destroy(key);
                act(bringBack);
              }}
            >
              {text('bringBack')}
            </Button>
          </output>
        ),
      });
    },
    [text, act, message],
  );
}
