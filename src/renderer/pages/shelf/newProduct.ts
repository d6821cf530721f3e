import { product, type Product, type ProductKind, type ProductTerms } from '../../../shared/product.ts';
import type { Localised } from '../../../shared/schema.ts';
import type { z } from 'zod';
import type { productTerms } from '../../../shared/product.ts';

type TermsInput = z.input<typeof productTerms>;
interface Start {
  readonly family: Product['family'];
  readonly riskLevel: number;
  readonly terms: TermsInput;
}

const deposit = { family: 'liability', riskLevel: 1 } as const;
const fund = { family: 'intermediary' } as const;
const assumption = (drift: number, volatility: number) => ({ drift, volatility });

/** Where a product of each kind begins: usual terms, to be edited. */
const starts: { readonly [K in ProductKind]: Start } = {
  demandDeposit: { ...deposit, terms: { kind: 'demandDeposit', rate: 0.0005 } },
  tieredSavings: {
    ...deposit,
    terms: {
      kind: 'tieredSavings',
      banding: 'marginal',
      bands: [
        { from: 0, rate: 0.0005 },
        { from: 50_000, rate: 0.005 },
      ],
    },
  },
  timeDeposit: {
    ...deposit,
    terms: { kind: 'timeDeposit', termMonths: 12, rate: 0.0095, demandRate: 0.0005, renewal: 'renew' },
  },
  noticeDeposit: { ...deposit, terms: { kind: 'noticeDeposit', noticeDays: 7, rate: 0.003 } },
  largeCd: { ...deposit, terms: { kind: 'largeCd', termMonths: 12, rate: 0.0115, demandRate: 0.0005 } },
  structuredDeposit: {
    family: 'liability',
    riskLevel: 2,
    terms: {
      kind: 'structuredDeposit',
      termMonths: 6,
      payoff: { kind: 'digital', floor: 0.005, coupon: 0.02, barrier: 1 },
      demandRate: 0.0005,
      renewal: 'renew',
      assumption: assumption(0.03, 0.16),
    },
  },
  moneyFund: { ...fund, riskLevel: 1, terms: { kind: 'moneyFund', assumption: assumption(0.0125, 0.0025) } },
  fund: {
    ...fund,
    riskLevel: 3,
    terms: {
      kind: 'fund',
      assetClass: 'mixed',
      shareClass: 'A',
      assumption: assumption(0.045, 0.13),
      purchaseFee: [{ from: 0, rate: 0.005 }],
      redemptionFee: [
        { fromDays: 0, rate: 0.015 },
        { fromDays: 7, rate: 0.01 },
        { fromDays: 30, rate: 0.005 },
        { fromDays: 180, rate: 0 },
      ],
    },
  },
  wealth: {
    family: 'asset',
    riskLevel: 2,
    terms: { kind: 'wealth', access: 'minimumHolding', holdDays: 90, assumption: assumption(0.022, 0.01) },
  },
  insurance: {
    ...fund,
    riskLevel: 2,
    terms: { kind: 'insurance', schedule: [0, 0, 0, 0, 0, 0.02, 0.02, 0.02, 0.02, 1.02] },
  },
  loan: {
    family: 'asset',
    riskLevel: 1,
    terms: {
      kind: 'loan',
      rate: 0.035,
      termMonths: 60,
      margin: 0.015,
      probabilityOfDefault: 0.01,
      lossGivenDefault: 0.45,
      prepayment: 0.15,
    },
  },
  service: { ...fund, riskLevel: 1, terms: { kind: 'service', annualFee: 0, feeRate: 0.003 } },
};

/** A new product of a kind, sold from `date` on. */
export function newProduct(kind: ProductKind, id: string, name: Localised, date: string): Product {
  const { family, riskLevel, terms } = starts[kind];
  return product.parse({
    id,
    name,
    family,
    tier: 'basic',
    riskLevel,
    terms: [{ effectiveFrom: date, conditions: terms }],
  });
}

/** A copy under a name of its own; a copy of a made-up product stays made-up, and is sold. */
export function copyOfProduct(
  { archivedOn: _archivedOn, ...rest }: Product,
  id: string,
  name: Localised,
): Product {
  return { ...rest, id, name };
}

export const productKinds = Object.keys(starts) as readonly ProductTerms['kind'][];
