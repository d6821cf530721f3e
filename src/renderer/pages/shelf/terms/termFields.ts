import type { ProductKind } from '../../../../shared/product.ts';
import { settlementLimits } from '../../../../shared/settlement.ts';
import type { BandsTerm, FigureTerm, PartTerm, TermField, TermKey, TermSection } from './termField.ts';

const largest = 1e13;
const rate = <Key>(key: Key): FigureTerm<Key> => ({ type: 'figure', key, unit: 'rate', min: 0, max: 1 });
const share = <Key>(key: Key): FigureTerm<Key> => ({ type: 'figure', key, unit: 'share', min: 0, max: 1 });
const months = <Key>(key: Key, max = 120): FigureTerm<Key> => ({
  type: 'figure',
  key,
  unit: 'months',
  min: 1,
  max,
});
const minimum = { type: 'figure', key: 'minimum', unit: 'yuan', min: 0, max: largest } as const;
const minimumIfAny = { ...minimum, start: 1000 } as const;
const step = { type: 'figure', key: 'step', unit: 'yuan', min: 0.01, max: largest, start: 100 } as const;
const purchaseConfirmDays = {
  type: 'figure',
  key: 'purchaseConfirmDays',
  unit: 'businessDays',
  min: 0,
  max: settlementLimits.confirmDays,
  start: 1,
} as const;
const redemptionPayDays = {
  ...purchaseConfirmDays,
  key: 'redemptionPayDays',
  max: settlementLimits.payDays,
} as const;
const renewal = { type: 'choice', key: 'renewal', options: ['renew', 'payOut'] } as const;
const demandRate = rate('demandRate' as const);

const purchaseFee: BandsTerm<'purchaseFee'> = {
  type: 'bands',
  key: 'purchaseFee',
  fewest: 0,
  columns: [
    { key: 'from', unit: 'yuan', max: largest, start: 1_000_000 },
    { key: 'rate', unit: 'share', max: 1, start: 0.008 },
    { key: 'flat', unit: 'yuan', max: largest, start: 1000, optional: true },
  ],
};
const redemptionFee: BandsTerm<'redemptionFee'> = {
  type: 'bands',
  key: 'redemptionFee',
  fewest: 0,
  columns: [
    { key: 'fromDays', unit: 'days', max: 36_500, start: 7 },
    { key: 'rate', unit: 'share', max: 1, start: 0.015 },
  ],
};
const rateBands: BandsTerm<'bands'> = {
  type: 'bands',
  key: 'bands',
  fewest: 1,
  columns: [
    { key: 'from', unit: 'yuan', max: largest, start: 10_000 },
    { key: 'rate', unit: 'rate', max: 1, start: 0.0005 },
  ],
};
/** The series and the assumption are two terms with one editor. */
const returns: readonly PartTerm<'seriesId' | 'assumption'>[] = [
  { type: 'part', key: 'seriesId', part: 'returns' },
];
const returnsSection = { title: 'returns', fields: returns } as const;
const feesSection = { title: 'fees', fields: [purchaseFee, redemptionFee] } as const;
const coupon: PartTerm<'coupon'> = { type: 'part', key: 'coupon', part: 'coupon' };
const preferences: PartTerm<'preferences'> = { type: 'part', key: 'preferences', part: 'preferences' };
const perksSection = { title: 'perks', fields: [preferences, coupon] } as const;
const couponSection = { title: 'perks', fields: [coupon] } as const;
const settlementSection = {
  title: 'settlement',
  fields: [purchaseConfirmDays, redemptionPayDays],
} as const;
const saleSection = { title: 'sale', fields: [minimumIfAny, step] } as const;

/** How the terms of every kind are edited: one line a term. */
export const termFields: { readonly [K in ProductKind]: readonly TermSection<TermKey<K>>[] } = {
  demandDeposit: [{ title: 'rates', fields: [rate('rate')] }, perksSection],
  tieredSavings: [
    {
      title: 'rates',
      fields: [{ type: 'choice', key: 'banding', options: ['marginal', 'whole'] }, rateBands],
    },
    perksSection,
  ],
  timeDeposit: [
    { title: 'rates', fields: [months('termMonths'), rate('rate'), demandRate, renewal] },
    perksSection,
    { title: 'sale', fields: [minimum] },
  ],
  noticeDeposit: [
    {
      title: 'rates',
      fields: [
        { type: 'choice', key: 'noticeDays', options: [1, 7] },
        rate('rate'),
        { type: 'figure', key: 'demandRate', unit: 'rate', min: -1, max: 10, start: 0.0005 },
      ],
    },
    { title: 'sale', fields: [minimum] },
  ],
  largeCd: [
    { title: 'rates', fields: [months('termMonths'), rate('rate'), demandRate] },
    perksSection,
    { title: 'sale', fields: [minimum] },
  ],
  structuredDeposit: [
    {
      title: 'rates',
      fields: [months('termMonths'), { type: 'part', key: 'payoff', part: 'payoff' }, demandRate, renewal],
    },
    returnsSection,
    { title: 'sale', fields: [minimum] },
  ],
  moneyFund: [returnsSection, feesSection, settlementSection, couponSection, saleSection],
  fund: [
    {
      title: 'access',
      fields: [
        {
          type: 'choice',
          key: 'assetClass',
          options: ['bond', 'mixed', 'equity', 'index', 'gold', 'qdii'],
        },
        { type: 'choice', key: 'shareClass', options: ['A', 'C'] },
      ],
    },
    {
      title: 'fees',
      fields: [purchaseFee, redemptionFee, { type: 'part', key: 'serviceFee', part: 'serviceFee' }],
    },
    settlementSection,
    returnsSection,
    saleSection,
  ],
  wealth: [
    {
      title: 'access',
      fields: [
        { type: 'choice', key: 'access', options: ['closed', 'periodicOpen', 'minimumHolding'] },
        { type: 'figure', key: 'holdDays', unit: 'days', min: 0, max: 3650 },
      ],
    },
    settlementSection,
    returnsSection,
    { title: 'rates', fields: [{ type: 'part', key: 'benchmark', part: 'benchmark' }] },
    feesSection,
    couponSection,
    saleSection,
  ],
  insurance: [
    { title: 'payments', fields: [{ type: 'part', key: 'schedule', part: 'schedule' }] },
    {
      title: 'surrender',
      fields: [
        {
          type: 'bands',
          key: 'surrender',
          columns: [
            { key: 'fromYears', unit: 'years', max: 60, start: 1 },
            { key: 'share', unit: 'share', max: 10, start: 0.9 },
          ],
          fewest: 0,
        },
      ],
    },
  ],
  loan: [
    { title: 'rates', fields: [rate('rate'), months('termMonths', 480), share('prepayment')] },
    {
      title: 'bank',
      fields: [rate('margin'), share('probabilityOfDefault'), share('lossGivenDefault')],
    },
  ],
  service: [
    {
      title: 'fees',
      fields: [
        { type: 'figure', key: 'annualFee', unit: 'yuanYear', min: 0, max: largest },
        share('feeRate'),
      ],
    },
  ],
};

/** The sections of a kind, for those that do not know which. */
export function sectionsOf(kind: ProductKind): readonly TermSection[] {
  return termFields[kind];
}

export function fieldsOf(kind: ProductKind): readonly TermField[] {
  return sectionsOf(kind).flatMap(({ fields }) => fields);
}
