import { useMemo } from 'react';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { messages } from '../messages.ts';
import { changeMessages } from './changeMessages.ts';
import type { ChangeSpeech } from './workChanges.ts';

/** What differences of campaigns are told in, on the screen as it is. */
export function useChangeSpeech(): ChangeSpeech {
  const text = useText(changeMessages);
  const lab = useText(messages);
  const { format, language } = useLook();
  return useMemo(() => ({ text, lab, format, language }), [text, lab, format, language]);
}
