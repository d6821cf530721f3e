import { i18n } from './i18n.ts';

/** One text in both languages. English counts (`{count}`) where one and many differ; Chinese never does. */
export interface Wording {
  readonly zh: string;
  readonly en: string | { readonly one: string; readonly other: string };
}

export interface Catalogue<Key extends string = string> {
  readonly name: string;
  readonly words: Readonly<Record<Key, Wording>>;
}

/**
 * Declares the texts of one part of the interface and makes them known to i18next.
 * The name is the namespace; it must be unique (a test checks it).
 */
export function catalogue<Key extends string>(
  name: string,
  words: Readonly<Record<Key, Wording>>,
): Catalogue<Key> {
  const zh: Record<string, string> = {};
  const en: Record<string, string> = {};
  for (const [key, wording] of Object.entries<Wording>(words)) {
    zh[key] = wording.zh;
    if (typeof wording.en === 'string') {
      en[key] = wording.en;
    } else {
      en[`${key}_one`] = wording.en.one;
      en[`${key}_other`] = wording.en.other;
    }
  }
  i18n.addResourceBundle('zh', name, zh, true, true);
  i18n.addResourceBundle('en', name, en, true, true);
  return { name, words };
}
