import type { ProductKind, TermsOf } from '../../../../shared/product.ts';

/** What a figure of the terms is counted in. Rates and shares are typed as per cent. */
export type TermUnit = 'rate' | 'share' | 'yuan' | 'months' | 'days' | 'businessDays' | 'years' | 'yuanYear';

/** One number of the terms. With `start` it may be left out, and begins there when it is switched on. */
export interface FigureTerm<Key> {
  readonly type: 'figure';
  readonly key: Key;
  readonly unit: TermUnit;
  readonly min: number;
  readonly max: number;
  readonly start?: number;
}

/** One of a few words. */
export interface ChoiceTerm<Key> {
  readonly type: 'choice';
  readonly key: Key;
  readonly options: readonly (string | number)[];
}

export interface BandColumn {
  readonly key: string;
  readonly unit: TermUnit;
  readonly max: number;
  readonly start: number;
  readonly optional?: true;
}

/** A table of bands; the first column says where each begins, the first band begins at 0. */
export interface BandsTerm<Key> {
  readonly type: 'bands';
  readonly key: Key;
  readonly columns: readonly BandColumn[];
  /** Rows that must stay. */
  readonly fewest: 0 | 1;
}

/** Terms that have an editor of their own. */
export interface PartTerm<Key> {
  readonly type: 'part';
  readonly key: Key;
  readonly part: 'returns' | 'payoff' | 'schedule' | 'serviceFee' | 'benchmark' | 'preferences' | 'coupon';
}

export type TermField<Key = string> = FigureTerm<Key> | ChoiceTerm<Key> | BandsTerm<Key> | PartTerm<Key>;

export const termSections = [
  'sale',
  'rates',
  'perks',
  'access',
  'payments',
  'surrender',
  'settlement',
  'fees',
  'returns',
  'bank',
] as const;

/** The terms of a kind under their headings. */
export interface TermSection<Key = string> {
  readonly title: (typeof termSections)[number];
  readonly fields: readonly TermField<Key>[];
}

export type TermKey<Kind extends ProductKind> = Exclude<Extract<keyof TermsOf<Kind>, string>, 'kind'>;

/** Terms as the generic fields read them. */
export type LooseTerms = Readonly<Record<string, unknown>>;
