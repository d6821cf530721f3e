import type { ProductTerms, TermsOf } from '../../../../shared/product.ts';
import type { Format } from '../../../app/format/createFormat.ts';
import type { Text } from '../../../app/language/useText.ts';
import { runsOf } from './runs.ts';
import type { BandsTerm, LooseTerms, TermField, TermUnit } from './termField.ts';
import type { messages } from './termMessages.ts';

export type TermKeyName = keyof typeof messages.words;
export type TermText = Text<TermKeyName>;

/** What the words of terms need: how figures are written, what things are called. */
export interface TermWording {
  readonly text: TermText;
  readonly format: Format;
  readonly seriesName: (id: string) => string;
}

/** A figure of the terms with its unit. */
export function figureWords(value: number, unit: TermUnit, { text, format }: TermWording): string {
  if (unit === 'rate' || unit === 'share') return format.percent(value);
  if (unit === 'months') return format.duration(value);
  if (unit === 'days') return text('daysWords', { count: value });
  if (unit === 'businessDays') return text('businessDaysWords', { count: value });
  if (unit === 'years') return `${value}${text('years')}`;
  return format.money(value);
}

function bandWords(
  { columns }: BandsTerm<string>,
  rows: readonly LooseTerms[],
  wording: TermWording,
): string {
  const { text } = wording;
  if (rows.length === 0) return text('none');
  const [start, ...rest] = columns;
  const words = rows.map((row) => {
    const values = rest
      .filter(({ key }) => row[key] !== undefined)
      .filter(({ key }, _i, all) => !(key === 'rate' && row['flat'] !== undefined && all.length > 1))
      .map(({ key, unit }) => figureWords(row[key] as number, unit, wording));
    return text('since', {
      from: figureWords(row[start!.key] as number, start!.unit, wording),
      value: values.join(' '),
    });
  });
  return joined(words, text);
}

const joined = (words: readonly string[], text: TermText): string =>
  words.length === 0 ? text('none') : words.reduce((one, other) => text('joined', { one, other }));

function scheduleWords({ schedule }: TermsOf<'insurance'>, { text, format }: TermWording): string {
  const runs = runsOf(schedule);
  return joined(
    runs.map(({ from, rate }, i) => {
      const to = (runs[i + 1]?.from ?? schedule.length + 1) - 1;
      return text(from === to ? 'yearOne' : 'yearRange', { from, to, value: format.percent(rate, 1) });
    }),
    text,
  );
}

function payoffWords({ payoff }: TermsOf<'structuredDeposit'>, { text, format }: TermWording): string {
  const floor = format.percent(payoff.floor);
  return payoff.kind === 'digital'
    ? text('payoffDigital', { floor, coupon: format.percent(payoff.coupon), barrier: payoff.barrier })
    : text('payoffParticipation', {
        floor,
        participation: format.percent(payoff.participation, 0),
        cap: payoff.cap === undefined ? text('none') : format.percent(payoff.cap),
      });
}

const part = {
  schedule: (terms: ProductTerms, wording: TermWording) =>
    scheduleWords(terms as TermsOf<'insurance'>, wording),
  payoff: (terms: ProductTerms, wording: TermWording) =>
    payoffWords(terms as TermsOf<'structuredDeposit'>, wording),
  serviceFee: (terms: ProductTerms, { text, format }: TermWording) => {
    const { serviceFee } = terms as TermsOf<'fund'>;
    if (!serviceFee) return text('none');
    return text('serviceFeeWords', { rate: format.percent(serviceFee.rate), days: serviceFee.untilDays });
  },
  benchmark: (terms: ProductTerms, { text, format }: TermWording) => {
    const { benchmark } = terms as TermsOf<'wealth'>;
    if (!benchmark) return text('none');
    return `${format.percent(benchmark.low)} – ${format.percent(benchmark.high)}`;
  },
  preferences: (terms: ProductTerms, wording: TermWording) => {
    const { text, format } = wording;
    const { preferences = [] } = terms as TermsOf<'demandDeposit'>;
    return joined(
      preferences.map(({ basis, from, extra }) =>
        text('preferenceWords', {
          basis: text(`basis.${basis}`),
          from: figureWords(from, 'yuan', wording),
          extra: format.percent(extra),
        }),
      ),
      text,
    );
  },
  coupon: (terms: ProductTerms, wording: TermWording) => {
    const { text, format } = wording;
    const { coupon } = terms as TermsOf<'demandDeposit'>;
    if (!coupon) return text('none');
    const { extra, days, cap } = coupon;
    return text('couponWords', {
      extra: format.percent(extra),
      days: figureWords(days, 'days', wording),
      cap: figureWords(cap, 'yuan', wording),
    });
  },
  returns: (terms: ProductTerms, { text, format, seriesName }: TermWording) => {
    const { seriesId, assumption } = terms as TermsOf<'moneyFund'>;
    return joined(
      [
        ...(seriesId === undefined ? [] : [seriesName(seriesId)]),
        ...(assumption
          ? [`${format.percent(assumption.drift)} / ${format.percent(assumption.volatility)}`]
          : []),
      ],
      text,
    );
  },
};

/** The value of one term in words. */
export function termWords(field: TermField, terms: ProductTerms, wording: TermWording): string {
  const { text } = wording;
  const value = (terms as LooseTerms)[field.key];
  if (field.type === 'part') return part[field.part](terms, wording);
  if (field.type === 'bands') return bandWords(field, value as readonly LooseTerms[], wording);
  if (field.type === 'choice') return text(`${field.key}.${String(value)}` as TermKeyName);
  return value === undefined ? text('none') : figureWords(value as number, field.unit, wording);
}
