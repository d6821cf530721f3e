import { languageTags } from '../language/i18n.ts';
import type { Language } from '../language/i18n.ts';

/** A moment as the clock on the wall showed it, to the minute. */
export function localTime(at: string, language: Language): string {
  return new Intl.DateTimeFormat(languageTags[language], { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(at),
  );
}
