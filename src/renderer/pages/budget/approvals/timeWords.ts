import { languageTags, type Language } from '../../../app/language/i18n.ts';

/** An instant as date and time of day where the program runs. */
export function timeWords(at: string, language: Language): string {
  return new Intl.DateTimeFormat(languageTags[language], { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(at),
  );
}
