import { requireDate } from '../../../shared/date.ts';
import { languageTags, type Language } from '../language/i18n.ts';
import { fixed, formatMoney, moneyScale, type MoneyScale } from './money.ts';

const hidden = '****';

export interface Format {
  readonly language: Language;
  readonly privacy: boolean;
  /** `12.35万元`, `¥123,457`; dots where amounts are hidden. */
  readonly money: (yuan: number) => string;
  /** The same with a sign in front of gains too. */
  readonly signedMoney: (yuan: number) => string;
  /** A bare number in a given scale, for axes and columns whose heading names the unit. */
  readonly scaled: (yuan: number, scale: MoneyScale, digits?: number) => string;
  /** The same with two decimals always, for figures that are read beside each other. */
  readonly scaledEvenly: (yuan: number, scale: MoneyScale) => string;
  readonly scale: (largest: number) => MoneyScale;
  /** A fraction as per cent; two decimals unless said otherwise. */
  readonly percent: (fraction: number, digits?: number) => string;
  readonly signedPercent: (fraction: number, digits?: number) => string;
  /** The difference of two percentages, in percentage points. */
  readonly signedPoints: (fraction: number, digits?: number) => string;
  /** A whole number with separators. */
  readonly count: (value: number) => string;
  readonly number: (value: number, digits: number) => string;
  /** At most so many decimals, as in a field. */
  readonly field: (value: number, digits: number) => string;
  /** `2026-07-01` as 2026年7月1日 or Jul 1, 2026. */
  readonly date: (day: string) => string;
  /** `2026年7月`, `Jul 2026`. */
  readonly month: (day: string) => string;
  /** Whole months in words: 3年6个月, 3 years 6 months. */
  readonly duration: (months: number) => string;
}

const dateStyles = {
  month: { year: 'numeric', month: 'short' },
  day: { year: 'numeric', month: 'short', day: 'numeric' },
} as const;

/** Plain days are formatted in UTC, in which they were made, so that no time zone moves them. */
function formatDate(day: string, language: Language, style: keyof typeof dateStyles): string {
  const { year, month, day: dayOfMonth } = requireDate(day);
  return new Intl.DateTimeFormat(languageTags[language], { ...dateStyles[style], timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, dayOfMonth),
  );
}

function formatDuration(months: number, language: Language): string {
  const years = Math.trunc(months / 12);
  const rest = Math.round(months - years * 12);
  const chinese = language === 'zh';
  const part = (count: number, zh: string, en: string): string =>
    chinese ? `${count}${zh}` : `${count} ${en}${count === 1 ? '' : 's'}`;
  return [
    ...(years > 0 ? [part(years, '年', 'year')] : []),
    ...(rest > 0 || years === 0 ? [part(rest, '个月', 'month')] : []),
  ].join(chinese ? '' : ' ');
}

/** A plus in front of what is more than nothing. */
function sign(value: number, text: string): string {
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** All the ways in which the interface writes figures, for one language and one privacy setting. */
export function createFormat(language: Language, privacy = false): Format {
  const percent = (fraction: number, digits = 2): string => `${fixed(fraction * 100, digits, language)}%`;
  const money = (yuan: number): string => (privacy ? hidden : formatMoney(yuan, language));
  return {
    language,
    privacy,
    money,
    signedMoney: (yuan) => (privacy ? hidden : sign(yuan, money(yuan))),
    scaled: (yuan, scale, digits = 2) =>
      privacy ? hidden : fixed(yuan / scale.divisor, digits, language, 0),
    scaledEvenly: (yuan, scale) => (privacy ? hidden : fixed(yuan / scale.divisor, 2, language)),
    scale: (largest) => moneyScale(largest, language),
    percent,
    signedPercent: (fraction, digits) => sign(fraction, percent(fraction, digits)),
    signedPoints: (fraction, digits = 2) =>
      sign(fraction, `${fixed(fraction * 100, digits, language)}${language === 'zh' ? '个百分点' : ' pp'}`),
    count: (value) => fixed(value, 0, language),
    number: (value, digits) => fixed(value, digits, language),
    field: (value, digits) => fixed(value, digits, language, 0),
    date: (day) => formatDate(day, language, 'day'),
    month: (day) => formatDate(day, language, 'month'),
    duration: (months) => formatDuration(months, language),
  };
}
