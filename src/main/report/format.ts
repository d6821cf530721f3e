import type { Language } from './language.ts';

const grouped = (digits: number): Intl.NumberFormat =>
  new Intl.NumberFormat('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const [whole, one, two] = [grouped(0), grouped(1), grouped(2)];

/** Yuan as a bank writes it: 元, 万元 from 10,000, 亿元 from 100,000,000; in English ¥12,345, ¥123.5K, ¥123.5M. */
export function money(yuan: number, language: Language): string {
  const size = Math.abs(yuan);
  const sign = yuan < 0 ? '−' : '';
  if (language === 'zh') {
    if (size >= 1e8) return `${sign}${two.format(size / 1e8)} 亿元`;
    if (size >= 1e4) return `${sign}${two.format(size / 1e4)} 万元`;
    return `${sign}${whole.format(size)} 元`;
  }
  if (size >= 1e6) return `${sign}¥${two.format(size / 1e6)}M`;
  if (size >= 1e5) return `${sign}¥${one.format(size / 1e3)}K`;
  return `${sign}¥${whole.format(size)}`;
}

/** The same without its unit, for the axes of charts. */
export function axisMoney(yuan: number, language: Language): string {
  const [divisor, unit] = language === 'zh' ? [1e4, '万'] : Math.abs(yuan) >= 1e6 ? [1e6, 'M'] : [1e3, 'K'];
  const scaled = Number((yuan / divisor).toPrecision(3));
  return scaled === 0 ? '0' : `${String(scaled).replace('-', '−')}${unit}`;
}

export function percent(fraction: number, digits = 1): string {
  return `${(fraction * 100).toFixed(digits).replace('-', '−')}%`;
}

export function count(people: number): string {
  return whole.format(people);
}

/** How many of 100 futures; never 0 or 100 where it is not certain. */
export function ofHundred(share: number): number {
  const rounded = Math.round(share * 100);
  if (share > 0 && rounded === 0) return 1;
  return share < 1 && rounded === 100 ? 99 : rounded;
}
