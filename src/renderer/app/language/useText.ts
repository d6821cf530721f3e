import { useMemo } from 'react';
import { useLook } from '../theme/look.ts';
import type { Catalogue } from './catalogue.ts';
import { i18n, type Language } from './i18n.ts';

export type TextValues = Readonly<Record<string, string | number>>;

/** Looks up one text of a catalogue; unknown keys do not compile. */
export type Text<Key extends string> = (key: Key, values?: TextValues) => string;

/** A lookup outside React, in a given language: for pure builders and tests. */
export function textOf<Key extends string>(catalogue: Catalogue<Key>, language: Language): Text<Key> {
  const lookup = i18n.getFixedT(language, catalogue.name);
  return (key, values) => lookup(key as string, { ...values });
}

/** The texts of a catalogue in the language of the moment; the component is drawn anew when it changes. */
export function useText<Key extends string>(catalogue: Catalogue<Key>): Text<Key> {
  const { language } = useLook();
  return useMemo(() => textOf(catalogue, language), [catalogue, language]);
}
