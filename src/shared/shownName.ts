/** “中文（合成） English (synthetic)”, and what a copy adds to it. */
const pair = /^(.*合成）) (.*\(synthetic\))(.*)$/u;

/** A name as it is shown: samples carry theirs in both languages, of which the screen's is enough. */
export function shownName(name: string, language: 'zh' | 'en'): string {
  const found = pair.exec(name);
  if (!found) return name;
  const [, zh = '', en = '', rest = ''] = found;
  return (language === 'zh' ? zh : en) + rest;
}
