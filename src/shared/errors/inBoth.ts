/** Stands between the Chinese and the English half. */
const between = '‖';

/** A sentence in both languages as one text, for what can carry only one: the messages of schemas. */
export const inBoth = (zh: string, en: string): string => `${zh}${between}${en}`;

/** The half of such a text in one language; any other text as it is. */
export function halfOf(text: string, language: 'zh' | 'en'): string {
  const [zh = '', en = zh] = text.split(between);
  return language === 'zh' ? zh : en;
}
