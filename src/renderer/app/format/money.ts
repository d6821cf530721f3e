import { languageTags, type Language } from '../language/i18n.ts';

/** How the amounts of one axis, column or figure are scaled. */
export interface MoneyScale {
  readonly divisor: number;
  /** The unit in words: 元, 万元, 亿元; ¥, ¥K, ¥M, ¥B. */
  readonly unit: string;
}

const chineseScales: readonly MoneyScale[] = [
  { divisor: 1e8, unit: '亿元' },
  { divisor: 1e4, unit: '万元' },
  { divisor: 1, unit: '元' },
];

const englishScales: readonly MoneyScale[] = [
  { divisor: 1e9, unit: '¥B' },
  { divisor: 1e6, unit: '¥M' },
  { divisor: 1e3, unit: '¥K' },
  { divisor: 1, unit: '¥' },
];

const formats = new Map<string, Intl.NumberFormat>();

/** `Intl.NumberFormat` with a fixed number of decimals, kept; the minus is the typographic one. */
export function fixed(value: number, digits: number, language: Language, lowest = digits): string {
  const key = `${language} ${digits} ${lowest}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(languageTags[language], {
      minimumFractionDigits: lowest,
      maximumFractionDigits: digits,
    });
    formats.set(key, format);
  }
  const text = format.format(value).replace('-', '−');
  return /[1-9]/.test(text) ? text : text.replace('−', '');
}

/** The scale in which the largest of these amounts reads best; one scale for a whole axis or column. */
export function moneyScale(largest: number, language: Language): MoneyScale {
  const scales = language === 'zh' ? chineseScales : englishScales;
  const size = Math.abs(largest);
  return scales.find((scale) => size >= scale.divisor) ?? scales.at(-1)!;
}

/**
 * An amount in yuan with its unit: 元 with two decimals, 万元 from 10,000, 亿元 from 100,000,000;
 * in English ¥ with separators, and millions and billions from 1,000,000 on.
 */
export function formatMoney(yuan: number, language: Language): string {
  return language === 'zh' ? formatChinese(yuan) : formatEnglish(yuan);
}

function formatChinese(yuan: number): string {
  // The unit is chosen after rounding, so that 99,999,999.9 is 1.00亿元 and not 10,000.00万元.
  const size = Math.abs(yuan);
  const scale =
    size >= 99_999_950 ? chineseScales[0]! : size >= 9_999.995 ? chineseScales[1]! : chineseScales[2]!;
  return fixed(yuan / scale.divisor, 2, 'zh') + scale.unit;
}

function formatEnglish(yuan: number): string {
  const size = Math.abs(yuan);
  const sign = yuan < 0 ? '−' : '';
  if (size >= 999_950_000) return `${sign}¥${significant(size / 1e9)}B`;
  if (size >= 999_999.5) return `${sign}¥${significant(size / 1e6)}M`;
  const digits = size >= 9_999.995 ? 0 : 2;
  const text = fixed(size, digits, 'en');
  return `${/[1-9]/.test(text) ? sign : ''}¥${text}`;
}

/** 123.5, 12.35, 1.23: four or three figures, enough to tell two plans apart. */
function significant(value: number): string {
  return fixed(value, value >= 99.995 ? 1 : 2, 'en');
}
