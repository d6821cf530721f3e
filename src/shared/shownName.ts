/** “中文（合成） English (synthetic)”, and what a copy adds to it. */
const pair = /^(.*合成）) (.*\(synthetic\))(.*)$/u;

/** “示例… Sample …”, as series of the sample are called, and what marks one of month ends. */
const seriesPair = /^(\S*示例\S*) (.*sample.*?)(（月末 month-end）)?$/iu;

/** A name as it is shown: samples carry theirs in both languages, of which the screen's is enough. */
export function shownName(name: string, language: 'zh' | 'en'): string {
  const found = pair.exec(name);
  if (!found) return shownSeries(name, language);
  const [, zh = '', en = '', rest = ''] = found;
  return (language === 'zh' ? zh : en) + rest;
}

function shownSeries(name: string, language: 'zh' | 'en'): string {
  const found = seriesPair.exec(name);
  if (!found) return name;
  const [, zh = '', en = '', monthEnd] = found;
  if (language === 'zh') return monthEnd ? `${zh}（月末）` : zh;
  return monthEnd ? `${en} (month-end)` : en;
}

/** “中文 English”: everything up to the last Chinese sign, then words without any. */
const halves = /^(.*[\p{Script=Han}（），。；：]) ([^\p{Script=Han}]*[A-Za-z][^\p{Script=Han}]*)$/u;

/** A text of the sample in the screen's language; others may be Chinese with a Latin name, and stay as they are. */
export function shownHalf(text: string, language: 'zh' | 'en'): string {
  const [, zh, en] = halves.exec(text) ?? [];
  return (language === 'zh' ? zh : en) ?? text;
}
