import type { ChannelInfo } from '../../../../shared/channel.ts';
import { shownHalf } from '../../../../shared/shownName.ts';
import type { Language } from '../../../app/language/i18n.ts';

/** The name of a history; those of the sample are kept in both languages, of which the screen's is enough. */
export function historyWords(history: ChannelInfo | undefined, language: Language): string | undefined {
  if (!history) return undefined;
  return history.synthetic ? shownHalf(history.name, language) : history.name;
}
