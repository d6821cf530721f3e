import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import type { Catalogue, Wording } from '../../src/renderer/app/language/catalogue.ts';
import { textOf } from '../../src/renderer/app/language/useText.ts';

const root = fileURLToPath(new URL('../../src/renderer/', import.meta.url));
const files = globSync('**/*.{ts,tsx}', { cwd: root }).map((path) => path.replaceAll('\\', '/'));
const isCatalogueFile = (path: string): boolean => /(^|\/)(messages|\w+Messages)\.ts$/.test(path);

const isCatalogue = (value: unknown): value is Catalogue =>
  typeof value === 'object' && value !== null && 'name' in value && 'words' in value;

const catalogues: { path: string; catalogue: Catalogue }[] = [];
for (const path of files.filter(isCatalogueFile)) {
  const module = (await import(`${root}${path}`)) as Record<string, unknown>;
  for (const value of Object.values(module))
    if (isCatalogue(value)) catalogues.push({ path, catalogue: value });
}

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
const englishForms = ({ en }: Wording): readonly string[] =>
  typeof en === 'string' ? [en] : [en.one, en.other];

describe.each(catalogues)('the catalogue of $path', ({ catalogue }) => {
  const entries = Object.entries(catalogue.words);

  test('has every text in both languages, with the same values', () => {
    const lacking = entries.filter(([, wording]) => {
      const texts = [wording.zh, ...englishForms(wording)];
      const complete = texts.every((text) => text.trim() !== '');
      return !complete || String(placeholders(texts.at(-1)!)) !== String(placeholders(wording.zh));
    });
    expect(lacking).toEqual([]);
  });

  test('keeps Chinese marks in Chinese and none in English', () => {
    const mixed = entries.filter(
      ([, wording]) =>
        englishForms(wording).some((text) => /[，。；：？！（）、]/.test(text)) ||
        /[一-鿿][,;?!]|[,;?!][一-鿿]/.test(wording.zh),
    );
    expect(mixed).toEqual([]);
  });

  test('writes percent signs at their numbers, as figures do', () => {
    const apart = entries.filter(([, wording]) =>
      [wording.zh, ...englishForms(wording)].some((text) => /[\d}]\s%/u.test(text)),
    );
    expect(apart).toEqual([]);
  });

  test('is found by i18next under its name', () => {
    const [key, wording] = entries[0]!;
    const text = textOf(catalogue, 'zh');
    expect(text(key, {})).toContain(wording.zh.split('{')[0]);
  });
});

test('catalogues have names of their own', () => {
  const names = catalogues.map(({ catalogue }) => catalogue.name);
  expect(names.length).toBeGreaterThan(4);
  expect(new Set(names).size).toBe(names.length);
});

/** Words that are the same in every language: units, signs, names of formats. */
const spokenAttributes = new Set([
  'title',
  'aria-label',
  'alt',
  'placeholder',
  'label',
  'description',
  'tooltip',
  'aria-valuetext',
]);
const isWord = (text: string): boolean => /\p{L}{2,}/u.test(text);

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Texts in a file that should be in a catalogue: Chinese anywhere, letters in JSX or in what is spoken. */
function rawTexts(path: string): readonly string[] {
  const { program } = parseSync(path, readFileSync(`${root}${path}`, 'utf8'));
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const child of node) visit(child);
    if (typeof node !== 'object' || node === null || !('type' in node)) return;
    const { type, value, name, raw } = node as Node;
    const text = typeof value === 'string' ? value : typeof raw === 'string' ? raw : '';
    if (type === 'JSXText' && isWord(text)) found.push(text.trim());
    if ((type === 'Literal' || type === 'TemplateElement') && /[一-鿿]/.test(text)) found.push(text);
    if (type === 'JSXAttribute') {
      const literal = value as Node | null;
      const attribute = (name as { name?: string }).name ?? '';
      if (
        spokenAttributes.has(attribute) &&
        literal?.type === 'Literal' &&
        isWord(String(literal['value']))
      ) {
        found.push(`${attribute}="${String(literal['value'])}"`);
      }
    }
    for (const child of Object.values(node)) if (typeof child === 'object') visit(child);
  };
  visit(program);
  return found;
}

/** Places where a foreign word is data: the sample for loading the fonts, search words, names of date formats. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'main.tsx': ['测0'],
  'app/frame/useFrameActions.tsx': ['language english chinese 语言 中文'],
  'app/format/money.ts': ['亿元', '万元', '元'],
  'app/format/createFormat.ts': ['年', '个月', '个百分点'],
  'pages/campaign/targets/targetPresets.ts': [
    '/财富|理财|私行|基金|wealth|private|fund/i',
    '/沉睡|睡眠|dormant/i',
  ],
  'pages/data/incoming/ReadingFields.tsx': ['YYYY年M月D日'],
};

test.each(files.filter((path) => !isCatalogueFile(path)))('%s holds no text of its own', (path) => {
  const unknown = rawTexts(path).filter((text) => !(allowed[path] ?? []).includes(text));
  expect(unknown).toEqual([]);
});
