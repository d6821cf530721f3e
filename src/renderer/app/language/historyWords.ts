import type { ChannelInfo } from '../../../shared/channel.ts';
import { shownHalf } from '../../../shared/shownName.ts';
import type { Language } from './i18n.ts';

/** The name of a history; those of the sample are kept in both languages, of which the screen's is enough. */
export function historyWords({ name, synthetic }: ChannelInfo, language: Language): string {
  return synthetic ? shownHalf(name, language) : name;
}
