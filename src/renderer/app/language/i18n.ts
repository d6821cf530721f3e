import { createInstance, type i18n as I18n } from 'i18next';

/** The two languages of the interface; `zh` is zh-CN. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

export const languageTags: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/** Holds the texts of both languages; components ask with {@link useText}. Catalogues add themselves (see catalogue.ts); `{name}` stands for a value, as in error texts. */
export const i18n: I18n = createInstance();

void i18n.init({
  lng: 'zh',
  fallbackLng: false,
  supportedLngs: [...languages],
  initAsync: false,
  resources: {},
  keySeparator: false,
  nsSeparator: false,
  defaultNS: 'frame',
  interpolation: { prefix: '{', suffix: '}', escapeValue: false },
});

/** The language of a setting: `system` follows the browser, and what is not Chinese is English. */
export function resolveLanguage(setting: Language | 'system', preferred: readonly string[]): Language {
  if (setting !== 'system') return setting;
  return (preferred[0] ?? 'zh').toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
