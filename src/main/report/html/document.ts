import type { Language, Words } from '../language.ts';
import { languages } from '../language.ts';
import { escape } from './escape.ts';
import { styles } from './styles.ts';

export interface ReportDocument {
  readonly title: Words;
  readonly intro: Words;
  /** Short facts under the title; the first one is the synthetic mark. */
  readonly chips: Readonly<Record<Language, readonly string[]>>;
  /** Sections as HTML. */
  readonly body: Readonly<Record<Language, readonly string[]>>;
}

const brand =
  '<svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true"><path d="M3 25 29 7v18Z" fill="#fff" opacity=".35"/>' +
  '<path d="M3 25 29 13v8Z" fill="#fff" opacity=".6"/><path d="M3 25 29 17" stroke="#fff" stroke-width="2"/></svg>';

/** One file that needs nothing else: no script, no font, no picture from outside. */
export function reportDocument({ title, intro, chips, body }: ReportDocument): string {
  const chipList = (language: Language): string =>
    chips[language]
      .map((chip, i) => `<li${i === 0 ? ' class="synthetic"' : ''}>${escape(chip)}</li>`)
      .join('');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escape(title.zh)} · ${escape(title.en)}</title>
<style>${styles}</style>
</head>
<body>
<div class="band"><div class="top">
<div class="brand">${brand}<span>Product Lab 产品实验室</span></div>
<div class="languages" role="radiogroup" aria-label="语言 Language">
<label><input type="radio" name="language" id="zh" checked>中文</label><label><input type="radio" name="language" id="en">English</label>
</div>
${inBoth((language) => `<h1>${escape(title[language])}</h1><p>${escape(intro[language])}</p><ul class="chips">${chipList(language)}</ul>`)}
</div></div>
<main>
${inBoth((language) => body[language].join('\n'))}
</main>
</body>
</html>
`;
}

function inBoth(write: (language: Language) => string): string {
  return languages
    .map((language) => `<div lang="${language === 'zh' ? 'zh-CN' : 'en'}">${write(language)}</div>`)
    .join('');
}
