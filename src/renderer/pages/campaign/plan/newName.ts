import type { Localised } from '../../../../shared/schema.ts';
import { textOf } from '../../../app/language/useText.ts';
import { messages } from '../messages.ts';

type Key = keyof typeof messages.words;

const inChinese = textOf(messages, 'zh');
const inEnglish = textOf(messages, 'en');
const longest = 120;

const numbered = (stem: string, number: number): string => (number === 1 ? stem : `${stem} ${number}`);

/** A name of the catalogue in both languages, with a number where it is taken: 新客群, 新客群 2, … */
export function newName(key: Key, items: readonly { readonly name: Localised }[]): Localised {
  for (let number = 1; ; number += 1) {
    const name = { zh: numbered(inChinese(key), number), en: numbered(inEnglish(key), number) };
    if (!items.some((item) => item.name.zh === name.zh || item.name.en === name.en)) return name;
  }
}

const marked = (text: typeof inChinese, name: string): string =>
  text('copyOf', { name: name.slice(0, longest - text('copyOf', { name: '' }).length) });

/** What the copy of a thing is called, in both languages; the end of a long name gives way to the mark of a copy. */
export function copyName({ zh, en }: Localised): Localised {
  return { zh: marked(inChinese, zh), en: marked(inEnglish, en) };
}
