import { App, Button } from 'antd';
import { useCallback } from 'react';
import { useAct } from '../app/api/useAct.ts';
import { useText } from '../app/language/useText.ts';
import { messages } from './messages.ts';

const seconds = 10;

type SayRemoved = (name: string, bringBack: () => Promise<unknown>, said?: string) => void;

/** Says that something was deleted (or whatever else was done to it), with a way back for a while. */
export function useRemovedMessage(): SayRemoved {
  const text = useText(messages);
  const act = useAct();
  const { message } = App.useApp();
  return useCallback(
    (name, bringBack, said = text('removed', { name })) => {
      const key = `removed ${name}`;
      void message.open({
        key,
        duration: seconds,
        content: (
          <output>
            {said}
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
